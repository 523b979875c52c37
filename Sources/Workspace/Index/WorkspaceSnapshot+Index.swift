import SourceText

extension WorkspaceSnapshot {
  /// The files below the folders of the workspace that may be documents of ours: those that the command line would find.
  package func filesInFolders() -> [String] {
    var walk = FileWalk(base)
    for folder in folders { try? walk.collect(below: folder) }
    return walk.found
  }

  /// Reads a file for the index; nil where there is none.
  package func indexed(_ path: String) -> IndexedFile? {
    guard let status = base.status(path), status.kind == .file, let bytes = try? base.read(path) else { return nil }
    return IndexedFile(Document(path, SourceText(bytes)), identity: status.identity) { traits in
      classifier(for: path).classify(traits).kind == .bank
    }
  }

  /// The files in the folders, as they are on disk, that are documents of ours, in order of their paths.
  package var ownFiles: [String] {
    folderIndex.files.values.filter { classifier(for: $0.path).classify($0.traits).kind != .other }.map(\.path).sorted()
  }

  /// Looks again at files and folders that were made, changed, renamed or deleted.
  package func look(at paths: [String]) -> FileChanges {
    var changes = FileChanges(paths: paths)
    for path in paths {
      var here = FileWalk(base)
      if folders.contains(where: { FileWalk.reaches(path, from: $0) }) { here.collect(at: path) }
      let found = here.found.compactMap(indexed)
      let there = Set(found.map(\.path))
      changes.found += found
      changes.gone += folderIndex.paths(at: path).filter { !there.contains($0) }
      // A file that goes by another name now was renamed.
      for file in found {
        guard let other = folderIndex.path(of: file.identity), other != file.path,
          base.status(other)?.identity != file.identity
        else { continue }
        changes.gone.append(other)
      }
    }
    return changes
  }

  /// How a sentence calls a file: by its path from the folder of the workspace that it lies in, with the folder's name
  /// where there are several; in full where it lies in none.
  package func name(of path: String) -> String {
    let inside = folders.compactMap { folder in FilePath.relative(path, to: folder).map { (folder, $0) } }
    guard let (folder, rest) = inside.min(by: { $0.1.utf8.count < $1.1.utf8.count }) else { return path }
    return folders.count > 1 ? FilePath.joined(FilePath.name(folder), rest) : rest
  }
}

extension Workspace {
  /// The folders that the work is in: paths are told from them, and the files in them are indexed.
  package mutating func setFolders(_ folders: [String]) {
    snapshot.folders = folders.map(FilePath.normalized)
  }

  /// The files in the folders, in place of those that were known.
  package mutating func setIndex(_ files: [IndexedFile]) {
    var index = FolderIndex()
    for file in files { index.put(file) }
    for path in snapshot.open.keys { index.forgetQuestions(of: path) }
    let hadSchemas = snapshot.folderIndex.hasSchemas
    snapshot.folderIndex = index
    // What was read of configurations and guides does not depend on the folders, and what was judged by it holds.
    if hadSchemas || index.hasSchemas || snapshot.hasSchemaDocuments {
      forgetCaches()
    } else {
      snapshot.identifiers = BankIndexes()
    }
  }

  /// Takes what was found when files were looked at again.
  package mutating func apply(_ changes: FileChanges) {
    let before = Set(changes.paths.flatMap(snapshot.folderIndex.paths) + changes.gone)
    let found = Set(changes.found.map(\.path))
    let banksBefore = before.filter(snapshot.isIndexedBank)
    for path in changes.gone { snapshot.folderIndex.remove(path) }
    for file in changes.found { snapshot.folderIndex.put(file) }
    for path in snapshot.open.keys { snapshot.folderIndex.forgetQuestions(of: path) }
    reload(changes.paths)

    let known = before.union(found)
    let areBanks = known.allSatisfy { banksBefore.contains($0) || snapshot.isIndexedBank($0) }
    let areKnown = changes.paths.allSatisfy { path in
      known.contains(path) || known.contains { FilePath.relative($0, to: path) != nil }
    }
    if areBanks, areKnown {
      snapshot.identifiers = BankIndexes(after: snapshot.identifiers, changed: known)
    } else {
      // A configuration, a schema or a guide: many documents may depend on it.
      forgetCaches()
    }
  }
}

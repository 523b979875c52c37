import SourceText
import Workspace

extension CheckTargets {
  /// Reads all files. What cannot be read is told, and the rest is checked all the same.
  func load(into workspace: Workspace, _ progress: Progress) throws -> (WorkspaceSnapshot, [String]) {
    var workspace = workspace
    let paths = paths
    let files = files
    let input = standardInput
    // Of several files each has a thread; the parts of one have.
    let workers = paths.count == 1 ? Parallel.workers : .one
    let results = Parallel.map(paths.count, progress: progress.update) { index -> Result<Document, FileError> in
      let path = paths[index]
      if let input, input.path == path { return .success(input) }
      return Result { () throws(FileError) in Document(path, SourceText(try files.read(path)), workers: workers) }
    }
    var documents: [Document] = []
    var failures = errors.map { $0.sentence(naming: displayPath($0.path)) }
    for result in results {
      switch result {
      case .success(let document): documents.append(document)
      case .failure(let error):
        let sentence = error.sentence(naming: displayPath(error.path))
        // Of files that were named, nothing less than all is asked for.
        if named.contains(error.path) { throw CommandFailure(sentence) }
        failures.append(sentence)
      }
    }
    workspace.add(documents)
    return (workspace.snapshot, failures)
  }

  /// Where a configuration is wrong, banks would be judged by something else than the writer thinks.
  func refuseBrokenConfiguration(of paths: [String], in snapshot: WorkspaceSnapshot) throws {
    for path in paths where snapshot.overrides.schema == nil && snapshot.overrides.namedKind == .bank {
      let loaded = snapshot.configuration(for: path)
      if let error = loaded.error { throw CommandFailure(error.sentence(naming: displayPath(error.path))) }
      // One that was named itself is shown in full.
      guard let (file, finding) = loaded.firstError, !named.contains(file), let text = snapshot.text(file)
      else {
        continue
      }
      let position = text.position(at: finding.range.lowerBound, encoding: .utf32)
      throw CommandFailure(
        "\(displayPath(file)):\(position.line + 1):\(position.column + 1): \(finding.message)")
    }
  }
}

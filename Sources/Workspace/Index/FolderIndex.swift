/// The files in the folders of the workspace, as they are on disk: small facts of each, no text and no tree.
struct FolderIndex: Sendable {
  private(set) var files: [String: IndexedFile] = [:]
  /// The questions in all files.
  private(set) var questionCount = 0
  private var byIdentity: [FileIdentity: String] = [:]

  /// The path of the file that has `identity`.
  func path(of identity: FileIdentity) -> String? { byIdentity[identity] }

  /// Puts a file in the place of what was there. Two paths to one file count once: the one that is there stays.
  mutating func put(_ file: IndexedFile) {
    remove(file.path)
    guard byIdentity[file.identity] == nil else { return }
    files[file.path] = file
    questionCount += file.questionCount
    byIdentity[file.identity] = file.path
  }

  /// The file is open: what its questions are compared by is known of the document.
  mutating func forgetQuestions(of path: String) { files[path]?.forgetQuestions() }

  /// Whether one of the files may be a schema.
  var hasSchemas: Bool { files.values.contains { !$0.schemas.isEmpty } }

  mutating func remove(_ path: String) {
    guard let old = files.removeValue(forKey: path) else { return }
    byIdentity[old.identity] = nil
    questionCount -= old.questionCount
  }

  /// The paths of files at `path` and below it.
  func paths(at path: String) -> [String] {
    if files[path] != nil { return [path] }
    return files.keys.filter { FilePath.relative($0, to: path) != nil }
  }
}

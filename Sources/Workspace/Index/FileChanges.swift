/// What was found when files or folders were looked at again.
package struct FileChanges: Sendable {
  /// The paths that were looked at.
  var paths: [String]
  /// Files that are there, read anew.
  var found: [IndexedFile] = []
  /// Files that are not there any more.
  var gone: [String] = []
}

import Workspace

/// The path of a file as other programs want it: from the working folder, which in CI is that of the repository.
enum ReportPath {
  static func relative(_ path: String) -> String {
    let absolute = WorkingFolder.absolute(path)
    return FilePath.relative(absolute, to: WorkingFolder.path) ?? absolute
  }

  /// A reference by RFC 3986: relative where the file is below the working folder, else a `file:` URI.
  static func uri(_ path: String) -> String {
    let path = relative(path)
    return FilePath.isAbsolute(path) ? FileURI.uri(of: path) : FileURI.encoded(path)
  }
}

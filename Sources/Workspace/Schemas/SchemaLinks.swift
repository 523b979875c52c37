import Syntax

/// References to schemas by the paths of their files.
struct SchemaLinks {
  let files: any FileSystem
  /// The folder of the file that they stand in.
  let folder: String
  /// What the URI of the schema in that file begins with, up to its name: what is beside it there is beside it here.
  private let base: String?

  init(files: any FileSystem, folder: String, of root: Value? = nil) {
    self.files = files
    self.folder = folder
    let identifier = (root?["$id"] ?? root?["id"])?.string ?? ""
    base = identifier.contains("://") ? identifier.lastIndex(of: "/").map { String(identifier[...$0]) } : nil
  }

  /// The file that a relative reference, a `file:` URI or one beside the schema's own leads to; nil where there is none.
  func file(_ uri: String) -> String? {
    path(uri).flatMap { files.status($0)?.kind == .file ? $0 : nil }
  }

  private func path(_ uri: String) -> String? {
    if let path = FileURI.path(of: uri) { return path }
    if isRelative(uri) { return FilePath.joined(folder, FileURI.decoded(uri) ?? uri) }
    guard let base, uri.hasPrefix(base), uri.count > base.count else { return nil }
    return FilePath.joined(folder, String(uri.dropFirst(base.count)))
  }

  private func isRelative(_ uri: String) -> Bool {
    !uri.isEmpty && !uri.contains("://") && !uri.hasPrefix("urn:") && !uri.hasPrefix("#")
  }

  /// The names of the files beside, as references would spell them.
  var names: [String] { ((try? files.names(in: folder)) ?? []).filter(DocumentFormat.isRead) }
}

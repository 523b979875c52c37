import Workspace

/// The paths by which the workspace knows the documents of the client.
enum DocumentPath {
  /// The path of a file; `nil` for any other URI.
  static func path(of uri: String) -> String? { FileURI.path(of: uri) }

  /// The URI of an absolute path with forward slashes.
  static func uri(of path: String) -> String { FileURI.uri(of: path) }

  /// A path for a document that has no file yet, in the folder whose settings hold for it.
  static func path(ofUnsaved uri: String, in folder: String?) -> String {
    let name = FileURI.encoded(uri).split(separator: "/").joined(separator: "%2F")
    return "\(folder ?? "")/.unsaved-\(name)"
  }

  /// Is the document written in a language that is read here, by its name or by what the client calls it?
  static func mayBeOurs(_ path: String, languageID: String?) -> Bool {
    DocumentFormat.isRead(path) || ["yaml", "json", "jsonc"].contains(languageID?.lowercased() ?? "")
  }
}

/// Which schema a document is judged by, and who says so.
package struct SchemaChoice: Sendable, Hashable {
  package var source: Source
  /// Where the document names it; nil where something else does.
  package var range: Range<Int>?

  package enum Source: Sendable, Hashable {
    case builtIn(BuiltInSchema)
    /// An absolute path.
    case file(String)
    /// A URI that is none of ours. Nothing is fetched.
    case remote(String)
    /// A dialect of JSON Schema: the document is a schema.
    case metaschema(String)
    case none
  }

  /// The first that applies: the command line, the modeline or `$schema`, the configuration's globs, the built-in one.
  init(for document: Document, _ kind: DocumentKind, _ overrides: Overrides, _ configuration: Configuration) {
    let folder = FilePath.parent(document.path) ?? "/"
    if let path = overrides.schema {
      source = .file(path)
    } else if let reference = SchemaReference(of: document) {
      source = Self.source(reference.target, in: folder)
      range = reference.range
    } else if let target = configuration.schema(for: document.path) {
      source = Self.source(target, in: folder)
    } else if let builtIn = BuiltInSchema(for: kind) {
      source = .builtIn(builtIn)
    } else {
      source = .none
    }
  }

  private static func source(_ target: String, in folder: String) -> Source {
    if Classifier.isMetaschema(target) { return .metaschema(target) }
    if let builtIn = BuiltInSchema(target) { return .builtIn(builtIn) }
    if let path = FileURI.path(of: target) { return .file(path) }
    if target.contains("://") || target.hasPrefix("urn:") { return .remote(target) }
    let bare = target.split(separator: "#").first.map(String.init) ?? target
    return .file(FilePath.joined(folder, bare))
  }
}

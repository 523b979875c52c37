/// A document as the client has it open. Its text is the workspace's.
struct OpenDocument: Sendable {
  let uri: String
  /// The path by which the workspace knows it.
  let path: String
  /// May it be a bank, a schema or anything else of ours? Where not, nobody looks at its text.
  let isReadable: Bool
  /// The client's number; some send none.
  var version: Int?
  /// Counts every opening and change in this session: never the same for two texts, whatever the client's number does.
  var generation: Int
}

/// The documents that are open, by their URI.
struct OpenDocuments: Sendable {
  private var documents: [String: OpenDocument] = [:]
  private var byPath: [String: String] = [:]
  private var lastGeneration = 0

  subscript(uri: String) -> OpenDocument? { documents[uri] }

  subscript(path path: String) -> OpenDocument? { byPath[path].flatMap { documents[$0] } }

  var all: [OpenDocument] { documents.values.sorted { $0.uri < $1.uri } }

  /// How the client is told of a document or a file: as it spells the URI itself, where it has it open.
  func uri(of path: String) -> String { byPath[path] ?? DocumentPath.uri(of: path) }

  /// Returns `false` where it was open already.
  mutating func open(_ uri: String, path: String, isReadable: Bool, version: Int?) -> Bool {
    lastGeneration += 1
    byPath[path] = uri
    let document = OpenDocument(
      uri: uri, path: path, isReadable: isReadable, version: version, generation: lastGeneration)
    return documents.updateValue(document, forKey: uri) == nil
  }

  mutating func changed(_ uri: String, version: Int?) {
    lastGeneration += 1
    documents[uri]?.version = version
    documents[uri]?.generation = lastGeneration
  }

  /// Returns the document, where it was open.
  mutating func close(_ uri: String) -> OpenDocument? {
    guard let document = documents.removeValue(forKey: uri) else { return nil }
    // The client may have the file open by another spelling.
    if byPath[document.path] == uri { byPath[document.path] = documents.values.first { $0.path == document.path }?.uri }
    return document
  }
}

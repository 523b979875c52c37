import SourceText

/// A document as the client has it open.
struct OpenDocument: Sendable {
  let uri: String
  let languageID: String?
  /// The client's number; some send none.
  var version: Int?
  var text: SourceText
  /// Counts every opening and change in this session: never the same for two texts, whatever the client's number does.
  var generation: Int
}

/// The documents that are open, by their URI.
struct OpenDocuments {
  private var documents: [String: OpenDocument] = [:]
  private var lastGeneration = 0

  subscript(uri: String) -> OpenDocument? { documents[uri] }

  /// Returns `false` where it was open already; its text is replaced.
  mutating func open(_ uri: String, languageID: String?, version: Int?, text: SourceText) -> Bool {
    lastGeneration += 1
    let document = OpenDocument(
      uri: uri, languageID: languageID, version: version, text: text, generation: lastGeneration)
    return documents.updateValue(document, forKey: uri) == nil
  }

  mutating func change(_ uri: String, version: Int?, text: SourceText) {
    lastGeneration += 1
    documents[uri]?.version = version
    documents[uri]?.text = text
    documents[uri]?.generation = lastGeneration
  }

  /// Returns `false` where it was not open.
  mutating func close(_ uri: String) -> Bool {
    documents.removeValue(forKey: uri) != nil
  }
}

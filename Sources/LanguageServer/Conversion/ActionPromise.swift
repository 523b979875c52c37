import LanguageServerProtocol

/// What an action carries whose edits are made when it is chosen: the text it is for, and where it was offered.
struct ActionPromise {
  var uri: String
  /// The state of the text.
  var generation: Int
  var range: LSPRange

  init(of document: OpenDocument, at range: LSPRange) {
    uri = document.uri
    generation = document.generation
    self.range = range
  }

  /// nil for what is no promise of ours.
  init?(_ data: LSPAny?) {
    guard let uri = data?["uri"]?.stringValue, let generation = data?["generation"]?.intValue,
      let range = try? data?["range"]?.decode(as: LSPRange.self)
    else { return nil }
    (self.uri, self.generation, self.range) = (uri, generation, range)
  }

  var data: LSPAny {
    .object([
      "uri": .string(uri), "generation": .int(generation), "range": (try? LSPAny(encoding: range)) ?? .null,
    ])
  }
}

package enum DocumentHighlightRequest: LSPRequest {
  package static let method = "textDocument/documentHighlight"
  package typealias Params = TextDocumentPositionParams
  package typealias Result = [DocumentHighlight]
}

package struct DocumentHighlight: Codable, Hashable, Sendable {
  package var range: LSPRange
  package var kind: DocumentHighlightKind?

  package init(range: LSPRange, kind: DocumentHighlightKind?) {
    self.range = range
    self.kind = kind
  }
}

package enum DocumentHighlightKind: Int, Codable, Hashable, Sendable {
  case text = 1
  case read = 2
  case write = 3
}

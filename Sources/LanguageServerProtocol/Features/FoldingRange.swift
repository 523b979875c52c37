package enum FoldingRangeRequest: LSPRequest {
  package static let method = "textDocument/foldingRange"
  package typealias Params = FoldingRangeParams
  package typealias Result = [FoldingRange]
}

package struct FoldingRangeParams: DocumentParams, Codable, Hashable {
  package var textDocument: TextDocumentIdentifier
}

/// Whole lines: from the end of the first to the end of the last.
package struct FoldingRange: Codable, Hashable, Sendable {
  package var startLine: Int
  package var endLine: Int
  package var kind: FoldingRangeKind?

  package init(startLine: Int, endLine: Int, kind: FoldingRangeKind?) {
    self.startLine = startLine
    self.endLine = endLine
    self.kind = kind
  }
}

package enum FoldingRangeKind: String, Codable, Hashable, Sendable {
  case comment, imports, region
}

extension FoldingRange: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.beginObject()
    json.key("startLine")
    json.integer(startLine)
    json.key("endLine")
    json.integer(endLine)
    if let kind {
      json.key("kind")
      json.string(kind.rawValue)
    }
    json.endObject()
  }
}

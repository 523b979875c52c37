package enum DocumentFormattingRequest: LSPRequest {
  package static let method = "textDocument/formatting"
  package typealias Params = DocumentFormattingParams
  package typealias Result = [LSPTextEdit]?
}

package struct DocumentFormattingParams: DocumentParams, Codable, Hashable {
  package var textDocument: TextDocumentIdentifier
  @Tolerant package var options: FormattingOptions?
}

package struct FormattingOptions: Codable, Hashable, Sendable {
  @Tolerant package var tabSize: Int?
  @Tolerant package var insertSpaces: Bool?
}

package enum DocumentRangeFormattingRequest: LSPRequest {
  package static let method = "textDocument/rangeFormatting"
  package typealias Params = DocumentRangeFormattingParams
  package typealias Result = [LSPTextEdit]?
}

package struct DocumentRangeFormattingParams: DocumentParams, Codable, Hashable {
  package var textDocument: TextDocumentIdentifier
  package var range: LSPRange
  @Tolerant package var options: FormattingOptions?
}

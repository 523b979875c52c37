package enum ReferencesRequest: LSPRequest {
  package static let method = "textDocument/references"
  package typealias Params = ReferenceParams
  package typealias Result = [Location]
}

package struct ReferenceParams: DocumentParams, Codable, Hashable {
  package var textDocument: TextDocumentIdentifier
  package var position: LSPPosition
  @Tolerant package var context: ReferenceContext?
}

package struct ReferenceContext: Codable, Hashable, Sendable {
  @Tolerant package var includeDeclaration: Bool?
}

/// Asks the client to show a document or a page.
package enum ShowDocumentRequest: LSPRequest {
  package static let method = "window/showDocument"
  package typealias Params = ShowDocumentParams
  package typealias Result = ShowDocumentResult
}

package struct ShowDocumentParams: Codable, Hashable, Sendable {
  package var uri: String
  /// Whether the cursor is to go there.
  package var takeFocus: Bool?

  package init(uri: String, takeFocus: Bool? = nil) {
    self.uri = uri
    self.takeFocus = takeFocus
  }
}

package struct ShowDocumentResult: Codable, Hashable, Sendable {
  package var success: Bool
}

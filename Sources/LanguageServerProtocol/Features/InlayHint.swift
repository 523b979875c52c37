package enum InlayHintRequest: LSPRequest {
  package static let method = "textDocument/inlayHint"
  package typealias Params = InlayHintParams
  package typealias Result = [LSPInlayHint]
}

package struct InlayHintParams: DocumentParams, Codable, Hashable {
  package var textDocument: TextDocumentIdentifier
  package var range: LSPRange
}

/// The protocol's `InlayHint`. Named apart from what the editing features give.
package struct LSPInlayHint: Codable, Hashable, Sendable {
  package var position: LSPPosition
  package var label: String
  package var paddingLeft: Bool
  package var paddingRight: Bool

  package init(position: LSPPosition, label: String, paddingLeft: Bool, paddingRight: Bool) {
    self.position = position
    self.label = label
    self.paddingLeft = paddingLeft
    self.paddingRight = paddingRight
  }
}

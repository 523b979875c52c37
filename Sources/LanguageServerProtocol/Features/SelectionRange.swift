package enum SelectionRangeRequest: LSPRequest {
  package static let method = "textDocument/selectionRange"
  package typealias Params = SelectionRangeParams
  package typealias Result = [SelectionRange]
}

package struct SelectionRangeParams: DocumentParams, Codable, Hashable {
  package var textDocument: TextDocumentIdentifier
  package var positions: [LSPPosition]
}

/// A range with the one around it.
package final class SelectionRange: Codable, Sendable {
  package let range: LSPRange
  package let parent: SelectionRange?

  package init(range: LSPRange, parent: SelectionRange?) {
    self.range = range
    self.parent = parent
  }
}

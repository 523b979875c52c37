package enum DocumentLinkRequest: LSPRequest {
  package static let method = "textDocument/documentLink"
  package typealias Params = DocumentLinkParams
  package typealias Result = [LSPDocumentLink]
}

package struct DocumentLinkParams: DocumentParams, Codable, Hashable {
  package var textDocument: TextDocumentIdentifier
}

/// The protocol's `DocumentLink`. Named apart from what the editing features give.
package struct LSPDocumentLink: Codable, Hashable, Sendable {
  package var range: LSPRange
  package var target: String

  package init(range: LSPRange, target: String) {
    self.range = range
    self.target = target
  }
}

extension LSPDocumentLink: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.beginObject()
    json.key("range")
    range.write(to: &json)
    json.key("target")
    json.string(target)
    json.endObject()
  }
}

package struct DocumentLinkOptions: Codable, Hashable, Sendable {
  package var resolveProvider: Bool

  package init(resolveProvider: Bool) {
    self.resolveProvider = resolveProvider
  }
}

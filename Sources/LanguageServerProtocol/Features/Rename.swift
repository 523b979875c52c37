package enum RenameRequest: LSPRequest {
  package static let method = "textDocument/rename"
  package typealias Params = RenameParams
  package typealias Result = WorkspaceEdit?
}

package struct RenameParams: DocumentParams, Codable, Hashable {
  package var textDocument: TextDocumentIdentifier
  package var position: LSPPosition
  package var newName: String
}

package enum PrepareRenameRequest: LSPRequest {
  package static let method = "textDocument/prepareRename"
  package typealias Params = TextDocumentPositionParams
  package typealias Result = PrepareRenameResult?
}

/// What is renamed, and the name that the client offers to change.
package struct PrepareRenameResult: Codable, Hashable, Sendable {
  package var range: LSPRange
  package var placeholder: String

  package init(range: LSPRange, placeholder: String) {
    self.range = range
    self.placeholder = placeholder
  }
}

/// `true` alone for clients that do not ask before they rename.
package enum RenameProvider: Codable, Hashable, Sendable {
  case plain
  case prepares

  package init(from decoder: any Decoder) throws {
    self = (try? decoder.singleValueContainer().decode(Bool.self)) == nil ? .prepares : .plain
  }

  package func encode(to encoder: any Encoder) throws {
    switch self {
    case .plain:
      var container = encoder.singleValueContainer()
      try container.encode(true)
    case .prepares:
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(true, forKey: .prepareProvider)
    }
  }

  private enum CodingKeys: CodingKey {
    case prepareProvider
  }
}

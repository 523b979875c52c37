package enum CodeLensRequest: LSPRequest {
  package static let method = "textDocument/codeLens"
  package typealias Params = CodeLensParams
  package typealias Result = [LSPCodeLens]
}

package enum CodeLensResolveRequest: LSPRequest {
  package static let method = "codeLens/resolve"
  package typealias Params = LSPCodeLens
  package typealias Result = LSPCodeLens
}

/// Asks the client to ask for all lenses again.
package enum CodeLensRefreshRequest: LSPRequest {
  package static let method = "workspace/codeLens/refresh"
  package typealias Params = NoParams
  package typealias Result = NullResult
}

package struct CodeLensParams: DocumentParams, Codable, Hashable {
  package var textDocument: TextDocumentIdentifier
}

/// The protocol's `CodeLens`, without a command until it is resolved. Named apart from what the editing features give.
package struct LSPCodeLens: Codable, Hashable, Sendable {
  package var range: LSPRange
  @Tolerant package var command: Command?
  @Tolerant package var data: LSPAny?

  package init(range: LSPRange, command: Command? = nil, data: LSPAny? = nil) {
    self.range = range
    self.command = command
    self.data = data
  }
}

package struct CodeLensOptions: Codable, Hashable, Sendable {
  package var resolveProvider: Bool

  package init(resolveProvider: Bool) {
    self.resolveProvider = resolveProvider
  }
}

package enum PublishDiagnosticsNotification: LSPNotification {
  package static let method = "textDocument/publishDiagnostics"
  package typealias Params = PublishDiagnosticsParams
}

package struct PublishDiagnosticsParams: Codable, Hashable, Sendable {
  package var uri: String
  package var version: Int?
  package var diagnostics: [Diagnostic]

  package init(uri: String, version: Int?, diagnostics: [Diagnostic]) {
    self.uri = uri
    self.version = version
    self.diagnostics = diagnostics
  }
}

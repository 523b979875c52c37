import LanguageServerProtocol

/// `initialize`: agrees on positions and says what this server can do.
enum InitializeHandler: MutatingRequestHandler {
  typealias Request = InitializeRequest

  static func handle(_ params: InitializeParams, in session: Session) -> InitializeResult {
    session.features = ClientFeatures(params.capabilities ?? ClientCapabilities())
    session.client.setTrace(params.trace ?? .off)
    session.parent = params.processId.flatMap { ParentProcess(id: $0, now: .now) }
    session.lifecycle = .running
    session.client.becomeReady()
    return InitializeResult(
      capabilities: capabilities(session.features),
      serverInfo: ProgramInfo(name: "qbank", version: session.version)
    )
  }

  private static func capabilities(_ features: ClientFeatures) -> ServerCapabilities {
    var capabilities = ServerCapabilities()
    capabilities.positionEncoding = PositionEncodingKind(rawValue: features.encoding.rawValue)
    capabilities.textDocumentSync = TextDocumentSyncOptions(openClose: true, change: .incremental, save: true)
    return capabilities
  }
}

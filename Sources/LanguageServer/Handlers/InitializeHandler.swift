import LanguageServerProtocol
import Workspace

/// `initialize`: agrees on positions and says what this server can do.
enum InitializeHandler: MutatingRequestHandler {
  typealias Request = InitializeRequest

  static func handle(_ params: InitializeParams, in session: Session) -> InitializeResult {
    session.features = ClientFeatures(params.capabilities ?? ClientCapabilities())
    session.client.setTrace(params.trace ?? .off)
    session.parent = params.processId.flatMap { ParentProcess(id: $0, now: .now) }
    session.setFolders(folders(params))
    session.lifecycle = .running
    session.client.becomeReady()
    return InitializeResult(
      capabilities: capabilities(session.features),
      serverInfo: ProgramInfo(name: "qbank", version: session.version)
    )
  }

  /// The paths of the client's folders; of older clients the one root.
  private static func folders(_ params: InitializeParams) -> [String] {
    let uris = params.workspaceFolders?.map(\.uri) ?? params.rootUri.map { [$0] } ?? []
    return uris.compactMap(DocumentPath.path)
  }

  private static func capabilities(_ features: ClientFeatures) -> ServerCapabilities {
    var capabilities = ServerCapabilities()
    capabilities.positionEncoding = PositionEncodingKind(rawValue: features.encoding.rawValue)
    capabilities.textDocumentSync = TextDocumentSyncOptions(openClose: true, change: .incremental, save: true)
    // A space begins the next word of a product's name; a colon and a quote begin a value.
    capabilities.completionProvider = CompletionOptions(triggerCharacters: ["\"", ":", " "], resolveProvider: true)
    capabilities.hoverProvider = true
    capabilities.definitionProvider = true
    capabilities.referencesProvider = true
    capabilities.documentHighlightProvider = true
    capabilities.renameProvider =
      features.capabilities.textDocument?.rename?.prepareSupport == true ? .prepares : .plain
    capabilities.documentSymbolProvider = true
    capabilities.documentFormattingProvider = true
    capabilities.documentRangeFormattingProvider = true
    capabilities.documentLinkProvider = DocumentLinkOptions(resolveProvider: false)
    capabilities.workspaceSymbolProvider = true
    capabilities.codeLensProvider = CodeLensOptions(resolveProvider: true)
    capabilities.inlayHintProvider = true
    capabilities.semanticTokensProvider = SemanticTokensConverter(features.capabilities.textDocument?.semanticTokens)
      .map { SemanticTokensOptions(legend: $0.legend, range: true, delta: true) }
    capabilities.documentOnTypeFormattingProvider = DocumentOnTypeFormattingOptions(
      firstTriggerCharacter: OnTypeFormattingHandler.trigger)
    capabilities.foldingRangeProvider = true
    capabilities.selectionRangeProvider = true
    capabilities.codeActionProvider = CodeActionOptions(
      codeActionKinds: [.quickFix, .refactor, .sourceFixAll], resolveProvider: features.resolvesEdits)
    capabilities.executeCommandProvider = ExecuteCommandOptions(commands: CommandTable.commands.map { $0.name })
    capabilities.workspace = ServerCapabilities.Workspace(
      workspaceFolders: WorkspaceFoldersServerCapabilities(supported: true, changeNotifications: true)
    )
    // Who asks for findings is sent none unasked.
    if features.pullsDiagnostics {
      capabilities.diagnosticProvider = DiagnosticOptions(
        identifier: "qbank", interFileDependencies: true, workspaceDiagnostics: true)
    }
    capabilities.workspace?.fileOperations = fileOperations(features.capabilities.workspace?.fileOperations)
    return capabilities
  }

  /// What the editor does to files is wanted where it says it.
  private static func fileOperations(
    _ offered: ClientCapabilities.FileOperations?
  ) -> ServerCapabilities.Workspace.FileOperations? {
    let all = FileOperationRegistrationOptions(glob: "**")
    var wanted = ServerCapabilities.Workspace.FileOperations()
    if offered?.didCreate == true { wanted.didCreate = all }
    if offered?.didDelete == true { wanted.didDelete = all }
    if offered?.didRename == true { wanted.didRename = all }
    return wanted == .init() ? nil : wanted
  }
}

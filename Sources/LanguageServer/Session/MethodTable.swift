/// The methods that this server knows.
struct MethodTable: Sendable {
  private let byName: [String: ServerMethod]

  init(_ methods: [ServerMethod]) {
    byName = Dictionary(methods.map { ($0.name, $0) }) { first, _ in first }
  }

  subscript(name: String) -> ServerMethod? { byName[name] }

  /// Sorted by name.
  static let methods: [ServerMethod] = [
    .notification(CancelRequestHandler.self),
    .notification(SetTraceHandler.self),
    .workspace(CodeActionResolveHandler.self),
    .workspace(CodeLensResolveHandler.self),
    .workspace(CompletionResolveHandler.self),
    .notification(ExitHandler.self),
    .mutating(InitializeHandler.self),
    .notification(InitializedHandler.self),
    .mutating(ShutdownHandler.self),
    .snapshot(CodeActionHandler.self),
    .snapshot(CodeLensHandler.self),
    .snapshot(CompletionHandler.self),
    .snapshot(DefinitionHandler.self),
    .notification(DidChangeHandler.self),
    .notification(DidCloseHandler.self),
    .notification(DidOpenHandler.self),
    .notification(DidSaveHandler.self),
    .documentDiagnostic,
    .snapshot(DocumentHighlightHandler.self),
    .snapshot(DocumentLinkHandler.self),
    .snapshot(DocumentSymbolHandler.self),
    .snapshot(FoldingRangeHandler.self),
    .snapshot(FormattingHandler.self),
    .snapshot(HoverHandler.self),
    .snapshot(InlayHintHandler.self),
    .snapshot(OnTypeFormattingHandler.self),
    .snapshot(PrepareRenameHandler.self),
    .snapshot(RangeFormattingHandler.self),
    .snapshot(ReferencesHandler.self),
    .snapshot(RenameHandler.self),
    .snapshot(SelectionRangeHandler.self),
    .snapshot(SemanticTokensHandler.self),
    .snapshot(SemanticTokensDeltaHandler.self),
    .snapshot(SemanticTokensRangeHandler.self),
    .notification(DidChangeConfigurationHandler.self),
    .workspaceDiagnostic,
    .notification(DidChangeWatchedFilesHandler.self),
    .notification(DidChangeWorkspaceFoldersHandler.self),
    .notification(DidCreateFilesHandler.self),
    .notification(DidDeleteFilesHandler.self),
    .notification(DidRenameFilesHandler.self),
    .workspace(ExecuteCommandHandler.self),
    .workspace(WorkspaceSymbolHandler.self),
  ]
}

/// What this server offers.
package struct ServerCapabilities: Codable, Hashable, Sendable {
  package var positionEncoding: PositionEncodingKind?
  package var textDocumentSync: TextDocumentSyncOptions?
  package var completionProvider: CompletionOptions?
  package var hoverProvider: Bool?
  package var definitionProvider: Bool?
  package var referencesProvider: Bool?
  package var documentHighlightProvider: Bool?
  package var renameProvider: RenameProvider?
  package var documentSymbolProvider: Bool?
  package var documentLinkProvider: DocumentLinkOptions?
  package var workspaceSymbolProvider: Bool?
  package var codeLensProvider: CodeLensOptions?
  package var inlayHintProvider: Bool?
  package var semanticTokensProvider: SemanticTokensOptions?
  package var documentOnTypeFormattingProvider: DocumentOnTypeFormattingOptions?
  package var foldingRangeProvider: Bool?
  package var selectionRangeProvider: Bool?
  package var codeActionProvider: CodeActionOptions?
  package var documentFormattingProvider: Bool?
  package var documentRangeFormattingProvider: Bool?
  package var executeCommandProvider: ExecuteCommandOptions?
  package var diagnosticProvider: DiagnosticOptions?
  package var workspace: Workspace?

  package init() {}

  package struct Workspace: Codable, Hashable, Sendable {
    package var workspaceFolders: WorkspaceFoldersServerCapabilities?
    package var fileOperations: FileOperations?

    package init(workspaceFolders: WorkspaceFoldersServerCapabilities?) {
      self.workspaceFolders = workspaceFolders
    }
  }
}

extension ServerCapabilities.Workspace {
  /// What the editor itself does to files that the server wants to hear of.
  package struct FileOperations: Codable, Hashable, Sendable {
    package var didCreate: FileOperationRegistrationOptions?
    package var didDelete: FileOperationRegistrationOptions?
    package var didRename: FileOperationRegistrationOptions?

    package init() {}
  }
}

package struct WorkspaceFoldersServerCapabilities: Codable, Hashable, Sendable {
  package var supported: Bool
  package var changeNotifications: Bool

  package init(supported: Bool, changeNotifications: Bool) {
    self.supported = supported
    self.changeNotifications = changeNotifications
  }
}

package struct TextDocumentSyncOptions: Codable, Hashable, Sendable {
  package var openClose: Bool
  package var change: TextDocumentSyncKind
  package var save: Bool

  package init(openClose: Bool, change: TextDocumentSyncKind, save: Bool) {
    self.openClose = openClose
    self.change = change
    self.save = save
  }
}

/// How a client may ask for findings.
package struct DiagnosticOptions: Codable, Hashable, Sendable {
  package var identifier: String
  package var interFileDependencies: Bool
  package var workspaceDiagnostics: Bool

  package init(identifier: String, interFileDependencies: Bool, workspaceDiagnostics: Bool) {
    self.identifier = identifier
    self.interFileDependencies = interFileDependencies
    self.workspaceDiagnostics = workspaceDiagnostics
  }
}

package enum TextDocumentSyncKind: Int, Codable, Hashable, Sendable {
  case none = 0
  case full = 1
  case incremental = 2
}

package struct CompletionOptions: Codable, Hashable, Sendable {
  package var triggerCharacters: [String]
  package var resolveProvider: Bool

  package init(triggerCharacters: [String], resolveProvider: Bool) {
    self.triggerCharacters = triggerCharacters
    self.resolveProvider = resolveProvider
  }
}

package struct CodeActionOptions: Codable, Hashable, Sendable {
  package var codeActionKinds: [CodeActionKind]
  package var resolveProvider: Bool

  package init(codeActionKinds: [CodeActionKind], resolveProvider: Bool) {
    self.codeActionKinds = codeActionKinds
    self.resolveProvider = resolveProvider
  }
}

package struct ExecuteCommandOptions: Codable, Hashable, Sendable {
  package var commands: [String]

  package init(commands: [String]) {
    self.commands = commands
  }
}

/// What the client can do, as far as this server asks. Every field reads as missing where it is `null` or misshapen.
package struct ClientCapabilities: Codable, Hashable, Sendable {
  @Tolerant package var general: General?
  @Tolerant package var textDocument: TextDocument?
  @Tolerant package var window: Window?
  @Tolerant package var workspace: Workspace?

  package init() {}

  package struct General: Codable, Hashable, Sendable {
    /// Plain strings: an encoding that the protocol does not know yet must not hide those it does.
    @Tolerant package var positionEncodings: [String]?
  }

  package struct TextDocument: Codable, Hashable, Sendable {
    @Tolerant package var codeAction: CodeAction?
    @Tolerant package var completion: Completion?
    @Tolerant package var definition: Definition?
    @Tolerant package var diagnostic: DynamicRegistration?
    @Tolerant package var documentSymbol: DocumentSymbol?
    @Tolerant package var foldingRange: FoldingRange?
    @Tolerant package var hover: Hover?
    @Tolerant package var publishDiagnostics: PublishDiagnostics?
    @Tolerant package var rename: Rename?
    @Tolerant package var semanticTokens: SemanticTokens?
  }

  package struct Window: Codable, Hashable, Sendable {
    @Tolerant package var showDocument: ShowDocument?
    @Tolerant package var workDoneProgress: Bool?
  }

  package struct Workspace: Codable, Hashable, Sendable {
    @Tolerant package var applyEdit: Bool?
    @Tolerant package var codeLens: Refreshing?
    @Tolerant package var configuration: Bool?
    @Tolerant package var diagnostics: Refreshing?
    @Tolerant package var didChangeConfiguration: DynamicRegistration?
    @Tolerant package var didChangeWatchedFiles: DynamicRegistration?
    @Tolerant package var fileOperations: FileOperations?
    @Tolerant package var workspaceEdit: WorkspaceEdit?
    @Tolerant package var workspaceFolders: Bool?
  }
}

extension ClientCapabilities {
  package struct DynamicRegistration: Codable, Hashable, Sendable {
    @Tolerant package var dynamicRegistration: Bool?
  }

  package struct ShowDocument: Codable, Hashable, Sendable {
    @Tolerant package var support: Bool?
  }

  /// Of what the client can be asked to ask for again.
  package struct Refreshing: Codable, Hashable, Sendable {
    @Tolerant package var refreshSupport: Bool?
  }

  package struct FileOperations: Codable, Hashable, Sendable {
    @Tolerant package var didCreate: Bool?
    @Tolerant package var didDelete: Bool?
    @Tolerant package var didRename: Bool?
  }

  package struct WorkspaceEdit: Codable, Hashable, Sendable {
    @Tolerant package var documentChanges: Bool?
    /// What else than edits an edit may hold: `create`, `rename`, `delete`.
    @Tolerant package var resourceOperations: [String]?
  }
}

extension ClientCapabilities.TextDocument {
  package struct CodeAction: Codable, Hashable, Sendable {
    @Tolerant package var codeActionLiteralSupport: LSPAny?
    @Tolerant package var isPreferredSupport: Bool?
    @Tolerant package var dataSupport: Bool?
    @Tolerant package var resolveSupport: ResolveSupport?

    package struct ResolveSupport: Codable, Hashable, Sendable {
      @Tolerant package var properties: [String]?
    }
  }

  package struct Completion: Codable, Hashable, Sendable {
    @Tolerant package var completionItem: Item?

    package struct Item: Codable, Hashable, Sendable {
      @Tolerant package var snippetSupport: Bool?
      @Tolerant package var documentationFormat: [String]?
      @Tolerant package var deprecatedSupport: Bool?
      @Tolerant package var tagSupport: ValueSet?
      @Tolerant package var insertReplaceSupport: Bool?
      @Tolerant package var labelDetailsSupport: Bool?
      @Tolerant package var resolveSupport: ResolveSupport?
      @Tolerant package var insertTextModeSupport: ValueSet?
    }
  }

  package struct Definition: Codable, Hashable, Sendable {
    @Tolerant package var linkSupport: Bool?
  }

  package struct DocumentSymbol: Codable, Hashable, Sendable {
    @Tolerant package var hierarchicalDocumentSymbolSupport: Bool?
  }

  package struct FoldingRange: Codable, Hashable, Sendable {
    @Tolerant package var rangeLimit: Int?
  }

  package struct Hover: Codable, Hashable, Sendable {
    @Tolerant package var contentFormat: [String]?
  }

  package struct PublishDiagnostics: Codable, Hashable, Sendable {
    @Tolerant package var relatedInformation: Bool?
    @Tolerant package var tagSupport: ValueSet?
    @Tolerant package var versionSupport: Bool?
    @Tolerant package var codeDescriptionSupport: Bool?
    @Tolerant package var dataSupport: Bool?
  }

  package struct Rename: Codable, Hashable, Sendable {
    @Tolerant package var prepareSupport: Bool?
  }

  package struct SemanticTokens: Codable, Hashable, Sendable {
    @Tolerant package var tokenTypes: [String]?
    @Tolerant package var tokenModifiers: [String]?
  }

  package struct ValueSet: Codable, Hashable, Sendable {
    @Tolerant package var valueSet: [Int]?
  }

  package struct ResolveSupport: Codable, Hashable, Sendable {
    @Tolerant package var properties: [String]?
  }
}

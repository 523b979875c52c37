import LanguageServerProtocol
import SourceText

/// What was agreed with the client, as handlers ask for it.
struct ClientFeatures: Sendable {
  var encoding = PositionEncoding.utf16
  var capabilities = ClientCapabilities()

  init() {}

  /// Does the client ask for findings? Then none are sent unasked.
  var pullsDiagnostics: Bool { capabilities.textDocument?.diagnostic != nil }

  /// Can the client be asked to ask for findings again?
  var refreshesDiagnostics: Bool { capabilities.workspace?.diagnostics?.refreshSupport == true }

  /// Can the client be asked to ask for lenses again?
  var refreshesLenses: Bool { capabilities.workspace?.codeLens?.refreshSupport == true }

  /// Does the client ask for the edits of a code action when it is chosen?
  var resolvesEdits: Bool {
    let actions = capabilities.textDocument?.codeAction
    return actions?.dataSupport == true && actions?.resolveSupport?.properties?.contains("edit") == true
  }

  /// Can the client be sent edits that say which version of the text they are for? They may come when that has changed,
  /// and then it has to leave them.
  var takesVersionedEdits: Bool { capabilities.workspace?.applyEdit == true && takesDocumentChanges }

  /// Does the client take edits as `documentChanges`? Who makes files does, which stand nowhere else; Neovim says no more
  /// than that.
  var takesDocumentChanges: Bool {
    let edit = capabilities.workspace?.workspaceEdit
    return edit?.documentChanges == true || edit?.resourceOperations?.isEmpty == false
  }

  /// Can an edit make files?
  var makesFiles: Bool { capabilities.workspace?.workspaceEdit?.resourceOperations?.contains("create") == true }

  /// The encoding is the first of the client's that this server knows; clients that name none count in UTF-16.
  init(_ capabilities: ClientCapabilities) {
    self.capabilities = capabilities
    let offered = capabilities.general?.positionEncodings ?? []
    encoding = offered.lazy.compactMap(PositionEncoding.init(rawValue:)).first ?? .utf16
  }
}

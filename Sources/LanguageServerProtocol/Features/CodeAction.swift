package enum CodeActionRequest: LSPRequest {
  package static let method = "textDocument/codeAction"
  package typealias Params = CodeActionParams
  package typealias Result = [CodeActionOrCommand]
}

/// Asks for what an action was offered without.
package enum CodeActionResolveRequest: LSPRequest {
  package static let method = "codeAction/resolve"
  package typealias Params = CodeAction
  package typealias Result = CodeAction
}

package struct CodeActionParams: DocumentParams, Codable, Hashable {
  package var textDocument: TextDocumentIdentifier
  package var range: LSPRange
  @Tolerant package var context: CodeActionContext?

  package init(textDocument: TextDocumentIdentifier, range: LSPRange, context: CodeActionContext?) {
    self.textDocument = textDocument
    self.range = range
    self.context = context
  }
}

package struct CodeActionContext: Codable, Hashable, Sendable {
  @Tolerant package var diagnostics: [Diagnostic]?
  /// The kinds asked for, or kinds above them; missing: all.
  @Tolerant package var only: [CodeActionKind]?
  /// Whether a person asked, or the cursor only moved; missing: not said.
  @Tolerant package var triggerKind: CodeActionTriggerKind?

  package init(
    diagnostics: [Diagnostic]?, only: [CodeActionKind]? = nil, triggerKind: CodeActionTriggerKind? = nil
  ) {
    self.diagnostics = diagnostics
    self.only = only
    self.triggerKind = triggerKind
  }
}

package enum CodeActionTriggerKind: Int, Codable, Hashable, Sendable {
  case invoked = 1
  case automatic = 2
}

package struct CodeActionKind: RawRepresentable, Codable, Hashable, Sendable {
  package let rawValue: String

  package init(rawValue: String) {
    self.rawValue = rawValue
  }

  package static let quickFix = CodeActionKind(rawValue: "quickfix")
  package static let refactor = CodeActionKind(rawValue: "refactor")
  package static let sourceFixAll = CodeActionKind(rawValue: "source.fixAll.qbank")

  /// Is this kind `other` or one below it (`source.fixAll` holds `source.fixAll.qbank`)?
  package func isWithin(_ other: CodeActionKind) -> Bool {
    other.rawValue.isEmpty || rawValue == other.rawValue || rawValue.hasPrefix(other.rawValue + ".")
  }
}

package struct CodeAction: Codable, Hashable, Sendable {
  package var title: String
  package var kind: CodeActionKind?
  package var diagnostics: [Diagnostic]?
  package var isPreferred: Bool?
  package var edit: WorkspaceEdit?
  package var command: Command?
  package var data: LSPAny?

  package init(title: String, kind: CodeActionKind) {
    self.title = title
    self.kind = kind
  }
}

/// Clients without code action literals get commands.
package enum CodeActionOrCommand: Codable, Hashable, Sendable {
  case action(CodeAction)
  case command(Command)

  package init(from decoder: any Decoder) throws {
    if let command = try? Command(from: decoder) {
      self = .command(command)
    } else {
      self = .action(try CodeAction(from: decoder))
    }
  }

  package func encode(to encoder: any Encoder) throws {
    switch self {
    case .action(let action): try action.encode(to: encoder)
    case .command(let command): try command.encode(to: encoder)
    }
  }
}

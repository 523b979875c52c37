import Editing
import Findings
import LanguageServerProtocol
import SourceText

/// The fixes of findings as code actions; as commands for clients that know no code action literals.
struct CodeActionConverter {
  let diagnostics: DiagnosticConverter
  let edits: WorkspaceEditConverter
  let features: ClientFeatures
  /// What an action that changes much carries in place of its edits, for a client that asks for these when it is chosen;
  /// else nil.
  let promise: LSPAny?

  private var takesLiterals: Bool { features.capabilities.textDocument?.codeAction?.codeActionLiteralSupport != nil }

  func quickFixes(_ findings: [Finding]) -> [CodeActionOrCommand] {
    findings.flatMap { finding in
      finding.fixes.enumerated().compactMap { index, fix in
        // Small edits go along at once: some clients that say they resolve apply what they are given.
        action(
          fix.title, edits.edit(fix), .quickFix, for: finding, isPreferred: index == 0 && finding.fixes.count == 1,
          isPromised: false)
      }
    }
  }

  /// A quick fix of `finding` that is none of its own.
  func quickFix(_ fix: Fix, for finding: Finding) -> CodeActionOrCommand? {
    action(fix.title, edits.edit(fix), .quickFix, for: finding, isPreferred: false)
  }

  /// A command as a code action; nil for a client that cannot be sent the edits which come of it.
  func command(
    _ title: String, _ kind: CodeActionKind, _ command: String, _ arguments: [LSPAny], for finding: Finding? = nil
  ) -> CodeActionOrCommand? {
    guard features.takesVersionedEdits else { return nil }
    let command = Command(title: title, command: command, arguments: arguments)
    guard takesLiterals else { return .command(command) }
    var action = CodeAction(title: title, kind: kind)
    action.diagnostics = finding.map { [diagnostics.diagnostic($0)] }
    action.command = command
    return .action(action)
  }

  /// Those that the client can make; they are made where their edits are sent.
  func refactorings(_ offers: [RefactoringOffer]) -> [CodeActionOrCommand] {
    offers.filter(edits.canMake).compactMap { offer in
      action(offer.title, offer.made().flatMap(edits.edit), CodeActionKind(offer.kind), for: nil, isPreferred: false)
    }
  }

  /// All safe fixes of a document; `edits` are made only where they are sent.
  func fixAll(_ edits: @autoclosure () -> [TextEdit]) -> CodeActionOrCommand? {
    let title = "Apply all safe fixes"
    return action(
      title, self.edits.edit(Fix(title, isSafe: true, edits())), .sourceFixAll, for: nil,
      isPreferred: false)
  }

  private func action(
    _ title: String, _ edit: @autoclosure () -> WorkspaceEdit?, _ kind: CodeActionKind, for finding: Finding?,
    isPreferred: Bool, isPromised: Bool = true
  ) -> CodeActionOrCommand? {
    guard takesLiterals else {
      // The command sends the edit back to the client.
      guard features.takesVersionedEdits, let edit = edit(), let argument = try? LSPAny(encoding: edit)
      else { return nil }
      return .command(Command(title: title, command: ApplyEditCommand.name, arguments: [argument]))
    }
    var action = CodeAction(title: title, kind: kind)
    action.diagnostics = finding.map { [diagnostics.diagnostic($0)] }
    if isPreferred { action.isPreferred = true }
    if isPromised, let promise {
      action.data = promise
    } else {
      guard let edit = edit() else { return nil }
      action.edit = edit
    }
    return .action(action)
  }
}

extension CodeActionKind {
  /// The protocol's word for a kind of refactoring.
  init(_ kind: Refactoring.Kind) {
    self.init(rawValue: CodeActionKind.refactor.rawValue + "." + kind.rawValue)
  }
}

import Editing
import LanguageServerProtocol
import Workspace

/// `textDocument/codeAction`: the fixes of the findings in the range, all safe ones of the document, and refactorings of
/// the question.
enum CodeActionHandler: SnapshotRequestHandler {
  typealias Request = CodeActionRequest

  /// Edits for an older text would destroy the new one.
  static var needsSameVersion: Bool { true }

  static func handle(_ params: CodeActionParams, in snapshot: DocumentSnapshot) -> [CodeActionOrCommand] {
    let promise = ActionPromise(of: snapshot.document, at: params.range)
    return actions(params, in: snapshot, promise: snapshot.features.resolvesEdits ? promise : nil)
  }

  /// The actions, with a promise in place of their edits where one is given; of the refactorings only those of a title,
  /// where one is.
  static func actions(
    _ params: CodeActionParams, in snapshot: DocumentSnapshot, promise: ActionPromise?, titled title: String? = nil
  ) -> [CodeActionOrCommand] {
    guard snapshot.document.isReadable else { return [] }
    let range = snapshot.positions.offsets(of: params.range)
    let findings = snapshot.workspace.findings(of: snapshot.document.path, touching: range)
    let converter = CodeActionConverter(
      diagnostics: snapshot.diagnostics,
      edits: WorkspaceEditConverter(snapshot: snapshot),
      features: snapshot.features,
      promise: promise?.data
    )
    var actions: [CodeActionOrCommand] = []
    if wants(.quickFix, params.context) {
      actions += converter.quickFixes(findings)
      actions += RepeatedFixes(snapshot: snapshot, converter: converter).actions(findings)
    }
    if names(.sourceFixAll, params.context), hasSafeFixes(snapshot) {
      let path = snapshot.document.path
      actions += [converter.fixAll(snapshot.workspace.fixing(path, .safe)?.edits ?? [])].compactMap { $0 }
    }
    let kinds = Refactoring.Kind.allCases.filter { wants(CodeActionKind($0), params.context) }
    if !kinds.isEmpty, let context = snapshot.context {
      let isAsked = params.context?.triggerKind != .automatic
      let offers = context.refactorings(at: range.lowerBound, isAsked: isAsked).filter { kinds.contains($0.kind) }
      actions += converter.refactorings(offers.filter { title == nil || $0.title == title })
    }
    if wants(.refactor, params.context), let guide = snapshot.workspace.newerGuide(for: snapshot.document.path) {
      // What it takes to move a whole bank is done when the action is chosen.
      let arguments = [LSPAny.string(snapshot.document.uri), .string(guide.id)]
      let migrate = converter.command("Migrate this bank to \(guide.id)", .refactor, MigrateCommand.name, arguments)
      actions += [migrate].compactMap { $0 }
    }
    return actions
  }

  /// Whether the client names a kind. What changes the whole document is not looked for at each move of the cursor.
  private static func names(_ kind: CodeActionKind, _ context: CodeActionContext?) -> Bool {
    context?.only?.contains { kind.isWithin($0) } == true
  }

  private static func hasSafeFixes(_ snapshot: DocumentSnapshot) -> Bool {
    snapshot.memory.findings(of: snapshot).contains { FixScope.safe.fix(of: $0) != nil }
  }

  private static func wants(_ kind: CodeActionKind, _ context: CodeActionContext?) -> Bool {
    context?.only?.contains { kind.isWithin($0) } ?? true
  }
}

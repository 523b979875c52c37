import Editing
import LanguageServerProtocol

/// `textDocument/onTypeFormatting`: after Enter the beginning of the next option or question, where that is certain.
enum OnTypeFormattingHandler: SnapshotRequestHandler {
  typealias Request = DocumentOnTypeFormattingRequest

  /// Edits for an older text would destroy the new one.
  static var needsSameVersion: Bool { true }

  static let trigger = "\n"

  static func handle(_ params: DocumentOnTypeFormattingParams, in snapshot: DocumentSnapshot) -> [LSPTextEdit] {
    guard params.ch == trigger else { return [] }
    let positions = snapshot.positions
    let edits = snapshot.context?.continuation(at: positions.offset(of: params.position)) ?? []
    return edits.map { LSPTextEdit(range: positions.range($0.range), newText: $0.replacement) }
  }
}

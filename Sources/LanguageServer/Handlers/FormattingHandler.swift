import LanguageServerProtocol
import Workspace

/// `textDocument/formatting`: the document in its one form; null where it cannot be brought there.
enum FormattingHandler: SnapshotRequestHandler {
  typealias Request = DocumentFormattingRequest

  static var needsSameVersion: Bool { true }

  static func handle(_ params: DocumentFormattingParams, in snapshot: DocumentSnapshot) -> [LSPTextEdit]? {
    edits(snapshot, in: nil)
  }

  /// The edits of the whole document, or of the whole lines of a range.
  static func edits(_ snapshot: DocumentSnapshot, in range: Range<Int>?) -> [LSPTextEdit]? {
    guard snapshot.context != nil,
      case .edits(let edits) = snapshot.workspace.layout(of: snapshot.document.path, in: range)
    else { return nil }
    let positions = snapshot.positions
    return edits.map { LSPTextEdit(range: positions.range($0.range), newText: $0.replacement) }
  }
}

import Editing
import LanguageServerProtocol

/// `textDocument/inlayHint`: the titles of domains, the letters of options, a ✓ at the key.
enum InlayHintHandler: SnapshotRequestHandler {
  typealias Request = InlayHintRequest

  static func handle(_ params: InlayHintParams, in snapshot: DocumentSnapshot) -> [LSPInlayHint] {
    let hints = snapshot.context?.inlayHints(in: snapshot.positions.offsets(of: params.range)) ?? []
    let positions = hints.count > 200 ? snapshot.positions.forMany : snapshot.positions
    return hints.map { hint in
      LSPInlayHint(
        position: positions.position(at: hint.offset), label: hint.label, paddingLeft: hint.isBehind,
        paddingRight: !hint.isBehind)
    }
  }
}

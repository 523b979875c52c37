import Editing
import LanguageServerProtocol

/// `textDocument/documentHighlight`: the other places of this document that name the same thing.
enum DocumentHighlightHandler: SnapshotRequestHandler {
  typealias Request = DocumentHighlightRequest

  static func handle(_ params: TextDocumentPositionParams, in snapshot: DocumentSnapshot) -> [DocumentHighlight] {
    let offset = snapshot.positions.offset(of: params.position)
    let found = snapshot.navigator?.highlights(at: offset) ?? []
    let positions = found.count > 100 ? snapshot.positions.forMany : snapshot.positions
    return found.map { DocumentHighlight(range: positions.range($0.range), kind: $0.isDefinition ? .write : .read) }
  }
}

import Editing
import LanguageServerProtocol

/// `textDocument/hover`: what is told about the thing under the cursor.
enum HoverHandler: SnapshotRequestHandler {
  typealias Request = HoverRequest

  static func handle(_ params: TextDocumentPositionParams, in snapshot: DocumentSnapshot) -> Hover? {
    let positions = snapshot.positions
    guard let card = snapshot.context?.hover(at: positions.offset(of: params.position)) else { return nil }
    let markup = MarkupConverter(formats: snapshot.features.capabilities.textDocument?.hover?.contentFormat)
    return Hover(contents: markup.content(card.explanation), range: positions.range(card.range))
  }
}

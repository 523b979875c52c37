import Editing
import LanguageServerProtocol

/// `textDocument/hover`: what is told about the thing under the cursor.
enum HoverHandler: SnapshotRequestHandler {
  typealias Request = HoverRequest

  static func handle(_ params: TextDocumentPositionParams, in snapshot: DocumentSnapshot) -> Hover? {
    let positions = snapshot.positions
    let offset = positions.offset(of: params.position)
    guard let navigator = snapshot.navigator else { return nil }
    let question = navigator.questionCard(at: offset) { snapshot.memory.findings(of: snapshot) }
    guard let card = question ?? navigator.context.hover(at: offset) else { return nil }
    let markup = MarkupConverter(formats: snapshot.features.capabilities.textDocument?.hover?.contentFormat)
    return Hover(contents: markup.content(card.explanation), range: positions.range(card.range))
  }
}

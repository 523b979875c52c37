import Editing
import LanguageServerProtocol

/// `textDocument/definition`: the question of an id, the guide's line of a domain, anchors, schemas, files.
enum DefinitionHandler: SnapshotRequestHandler {
  typealias Request = DefinitionRequest

  static func handle(_ params: TextDocumentPositionParams, in snapshot: DocumentSnapshot) -> [Location] {
    let offset = snapshot.positions.offset(of: params.position)
    return snapshot.places.locations(snapshot.navigator?.definitions(at: offset) ?? [])
  }
}

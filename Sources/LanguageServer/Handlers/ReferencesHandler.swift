import Editing
import LanguageServerProtocol

/// `textDocument/references`: where an id, a tag, a domain, a product, an anchor or a schema is named.
enum ReferencesHandler: SnapshotRequestHandler {
  typealias Request = ReferencesRequest

  static func handle(_ params: ReferenceParams, in snapshot: DocumentSnapshot) -> [Location] {
    let offset = snapshot.positions.offset(of: params.position)
    let isWhole = params.context?.includeDeclaration ?? true
    let places = snapshot.navigator?.references(at: offset, includingDefinition: isWhole) ?? []
    return snapshot.places.locations(places)
  }
}

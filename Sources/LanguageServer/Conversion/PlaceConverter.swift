import Editing
import LanguageServerProtocol
import SourceText
import Workspace

/// Places in documents of the workspace as locations.
struct PlaceConverter {
  let workspace: WorkspaceSnapshot
  let encoding: PositionEncoding
  /// The URI of an open document by its path: as the client spells it.
  var uris: [String: String] = [:]

  /// Those whose text can be had; each text is looked at once.
  func locations(_ places: [Navigator.Place]) -> [Location] {
    var converters: [String: PositionConverter] = [:]
    return places.compactMap { place in
      guard let positions = converters[place.path] ?? self.positions(place.path) else { return nil }
      converters[place.path] = positions
      return Location(uri: uris[place.path] ?? DocumentPath.uri(of: place.path), range: positions.range(place.range))
    }
  }

  private func positions(_ path: String) -> PositionConverter? {
    workspace.text(path).map { PositionConverter(text: $0, encoding: encoding).forMany }
  }
}

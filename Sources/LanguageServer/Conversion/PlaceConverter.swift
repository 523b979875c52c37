import Editing
import LanguageServerProtocol
import SourceText
import Workspace

/// Places in documents of the workspace as locations.
struct PlaceConverter {
  let workspace: WorkspaceSnapshot
  let encoding: PositionEncoding
  let documents: OpenDocuments

  /// Those whose text can be had.
  func locations(_ places: [Navigator.Place]) -> [Location] { found(places).compactMap { $0 } }

  /// nil for those whose text cannot be had; each text is looked at once.
  func found(_ places: [Navigator.Place]) -> [Location?] {
    var converters: [String: PositionConverter] = [:]
    return places.map { place in
      guard let positions = converters[place.path] ?? self.positions(place.path) else { return nil }
      converters[place.path] = positions
      return Location(uri: documents.uri(of: place.path), range: positions.range(place.range))
    }
  }

  private func positions(_ path: String) -> PositionConverter? {
    workspace.text(path).map { PositionConverter(text: $0, encoding: encoding).forMany }
  }
}

import Editing
import LanguageServerProtocol
import SourceText
import Workspace

/// `workspace/symbol`: questions of all banks by id, words, tag, domain or product.
enum WorkspaceSymbolHandler: WorkspaceRequestHandler {
  typealias Request = WorkspaceSymbolRequest

  static func handle(_ params: WorkspaceSymbolParams, in view: WorkspaceView) -> [SymbolInformation] {
    let token = view.cancellation
    let found = SymbolSearch(params.query).symbols(in: view.workspace) { token.isCancelled }
    let converter = PlaceConverter(workspace: view.workspace, encoding: view.features.encoding)
    let locations = converter.locations(found.map { Navigator.Place($0.path, $0.range) })
    guard locations.count == found.count else { return [] }
    return zip(found, locations).map { symbol, location in
      SymbolInformation(
        name: symbol.name, kind: .class, location: location, containerName: FilePath.name(symbol.path))
    }
  }
}

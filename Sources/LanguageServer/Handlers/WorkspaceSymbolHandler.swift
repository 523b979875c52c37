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
    let locations = view.places.found(found.map { Navigator.Place($0.path, $0.range) })
    return zip(found, locations).compactMap { symbol, location in
      location.map {
        SymbolInformation(name: symbol.name, kind: .class, location: $0, containerName: FilePath.name(symbol.path))
      }
    }
  }
}

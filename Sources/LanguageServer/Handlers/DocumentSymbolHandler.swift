import Editing
import LanguageServerProtocol

/// `textDocument/documentSymbol`: the questions of a bank with their options, the keys of any other document of ours.
enum DocumentSymbolHandler: SnapshotRequestHandler {
  typealias Request = DocumentSymbolRequest

  static func handle(_ params: DocumentSymbolParams, in snapshot: DocumentSnapshot) -> DocumentSymbols {
    let capabilities = snapshot.features.capabilities.textDocument?.documentSymbol
    let converter = SymbolConverter(
      uri: snapshot.document.uri,
      positions: snapshot.positions.forMany,
      isHierarchical: capabilities?.hierarchicalDocumentSymbolSupport == true
    )
    return converter.symbols(snapshot.context?.outline ?? [])
  }
}

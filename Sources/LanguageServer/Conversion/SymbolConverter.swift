import Editing
import LanguageServerProtocol

/// An outline as a tree of symbols, or flat for clients that know no tree.
struct SymbolConverter {
  let uri: String
  let positions: PositionConverter
  let isHierarchical: Bool

  func symbols(_ items: [OutlineItem]) -> DocumentSymbols {
    isHierarchical ? .tree(items.map(symbol)) : .flat(items.flatMap { flattened($0, in: nil) })
  }

  private func symbol(_ item: OutlineItem) -> DocumentSymbol {
    DocumentSymbol(
      name: item.name,
      detail: item.detail,
      kind: kind(item.kind),
      range: positions.range(item.range),
      selectionRange: positions.range(item.selection),
      children: item.children.isEmpty ? nil : item.children.map(symbol)
    )
  }

  private func flattened(_ item: OutlineItem, in container: String?) -> [SymbolInformation] {
    let location = Location(uri: uri, range: positions.range(item.range))
    let own = SymbolInformation(name: item.name, kind: kind(item.kind), location: location, containerName: container)
    return [own] + item.children.flatMap { flattened($0, in: item.name) }
  }

  private func kind(_ kind: OutlineItem.Kind) -> SymbolKind {
    switch kind {
    case .question: .class
    case .option: .enumMember
    case .section: .object
    case .field: .property
    case .item: .array
    }
  }
}

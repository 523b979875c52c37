import SourceText

extension EditingContext {
  /// What is told about the thing at `offset`; `nil` where there is nothing to tell.
  package func hover(at offset: Int) -> HoverCard? {
    guard let place = CursorQuery(tree, at: offset).place else { return nil }
    if kind == .bank, place.kind == .value {
      let bank = BankPlace(place)
      if let guide, bank.field == .key("domain"), let text = place.scalar?.string,
        let domain = guide.domain(matching: text)
      {
        return HoverCard(DomainExplanation.of(domain, in: guide), range: place.range)
      }
      if let products, let field = bank.prose(at: offset),
        let card = ProductHover.card(at: offset, in: field, products: products)
      {
        return card
      }
    }
    return nil
  }
}

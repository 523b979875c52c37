import SourceText

extension EditingContext {
  /// What may be written at `offset`, the likeliest first.
  package func completions(at offset: Int) -> [CompletionProposal] {
    let places = CursorQuery(tree, at: offset).placesForCompletion
    return places.flatMap { proposals(at: $0, offset: offset) }
  }

  private func proposals(at place: CursorPlace, offset: Int) -> [CompletionProposal] {
    guard kind == .bank else { return [] }
    let bank = BankPlace(place)
    if place.kind == .value, let guide, bank.field == .key("domain") {
      return DomainCompletion.proposals(at: place, guide: guide)
    }
    if place.kind == .value, let products, let field = bank.prose(at: offset) {
      return ProductCompletion.proposals(at: offset, in: field, place: place, products: products)
    }
    return []
  }
}

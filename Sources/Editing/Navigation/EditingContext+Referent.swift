import Catalog
import JSONSchema
import QuestionBank
import Syntax
import Workspace

extension EditingContext {
  /// What the words at `offset` stand for, and their bytes; `nil` where they stand for nothing that has other places.
  package func referent(at offset: Int) -> (referent: Referent, range: Range<Int>)? {
    if let found = AnchorNames(tree).name(at: offset) { return (found.referent, found.range) }
    if kind == .schema, let found = SchemaNames(self)?.name(at: offset) { return found }
    if let file = FileReferences(context: self).all.first(where: { $0.range.touches(offset) }), let path = file.path {
      return (.file(path), file.range)
    }
    guard kind == .bank, let place = CursorQuery(tree, at: offset).place, place.kind == .value,
      let scalar = place.scalar, scalar.aliasRange == nil
    else { return nil }
    let bank = BankPlace(place)
    guard let question = bank.question else { return nil }
    if let known = known(scalar, bank.field.first, in: question) { return (known, scalar.contentRange) }
    return product(at: offset, bank)
  }

  private func known(_ scalar: Value, _ field: InstanceStep?, in question: Value) -> Referent? {
    guard let text = scalar.string, !text.isEmpty else { return nil }
    if field == .key("domain") {
      return guide.flatMap { guide in
        guide.domain(matching: text).map { .domain(guide: guide.id, number: $0.number) }
      }
    }
    if field == .key("tags") { return .tag(scalar.decoded.trimmed) }
    return QuestionIDs.mayName(scalar, in: question) ? .question(scalar.decoded.trimmed) : nil
  }

  private func product(at offset: Int, _ place: BankPlace) -> (Referent, Range<Int>)? {
    guard let products, let field = place.prose(at: offset) else { return nil }
    for mention in products.catalog.mentions(in: field.text.bytes) {
      let range = field.text.sourceRange(mention.range)
      guard range.touches(offset), let product = products.catalog.products(of: mention).first else { continue }
      return (.product(product.name), range)
    }
    return nil
  }
}

extension Range<Int> {
  /// Does the offset lie in it, or at its end?
  func touches(_ offset: Int) -> Bool { lowerBound <= offset && offset <= upperBound }
}

import Findings
import SourceText
import Workspace

extension EditingContext {
  /// What is told about the thing at `offset`; `nil` where there is nothing to tell.
  package func hover(at offset: Int) -> HoverCard? {
    guard let place = CursorQuery(tree, at: offset).place, place.scalar != nil else { return nil }
    if let explanation = known(at: place) { return HoverCard(explanation, range: place.range) }
    switch place.kind {
    case .key:
      // A metaschema tells nothing of the names of properties and definitions.
      if kind == .schema { return nil }
      return schemaPlace(ofKey: place).flatMap { card(SchemaExplanation.of($0, key: place.key), place) }
    case .value:
      return prose(at: offset, place)
        ?? schemaPlace(of: place).flatMap { card(SchemaExplanation.of($0, key: nil), place) }
    }
  }

  /// What guides and rules know of the word under the cursor.
  private func known(at place: CursorPlace) -> Explanation? {
    guard let text = place.scalar?.string else { return nil }
    if place.kind == .key {
      if kind == .schema { return keyword(text, at: place) }
      guard kind == .configuration, place.path == [.key("rules")] else { return nil }
      return RuleDirectory.description(of: RuleID(text)).map(RuleExplanation.of)
    }
    guard kind == .bank || kind == .configuration else { return nil }
    if place.path == [.key("exam")] { return guides.exam(text).map(ExamExplanation.of) }
    if place.path == [.key("guide")] {
      return guides.version(exam: exam?.exam, guide: text).map(ExamExplanation.of)
    }
    guard kind == .bank else { return nil }
    let bank = BankPlace(place)
    if bank.field == [.key("domain")], let guide {
      let coverage = path.flatMap { workspace?.coverage(of: $0) }
      return guide.domain(matching: text).map { DomainExplanation.of($0, in: guide, coverage: coverage) }
    }
    if bank.field.first == .key("ignore") {
      return RuleDirectory.description(of: RuleID(text)).map(RuleExplanation.of)
    }
    return nil
  }

  /// What a keyword of a schema file does; `nil` for other keys.
  private func keyword(_ name: String, at place: CursorPlace) -> Explanation? {
    guard let document = schemaDocument, let owner = place.containers.last else { return nil }
    return KeywordExplanation.of(name, in: owner, of: document)
  }

  private func prose(at offset: Int, _ place: CursorPlace) -> HoverCard? {
    guard kind == .bank, let products, let field = BankPlace(place).prose(at: offset) else { return nil }
    return ProductHover.card(at: offset, in: field, products: products)
  }

  private func card(_ explanation: Explanation, _ place: CursorPlace) -> HoverCard? {
    explanation.isEmpty ? nil : HoverCard(explanation, range: place.range)
  }
}

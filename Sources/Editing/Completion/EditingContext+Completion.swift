import Catalog
import QuestionBank
import SourceText

extension EditingContext {
  /// What may be written at `offset`, the likeliest first.
  ///
  /// `isAsked`: did the writer ask, rather than type on? Prose is not to be interrupted at every word.
  package func completions(at offset: Int, isAsked: Bool) -> [CompletionProposal] {
    CursorQuery(tree, at: offset).placesForCompletion.flatMap { place in
      switch place.kind {
      case .key: keys(at: place)
      case .value: spaced(values(at: place, offset: offset, isAsked: isAsked), at: place)
      }
    }
  }

  /// The proposals with the space that YAML needs behind a colon.
  private func spaced(_ proposals: [CompletionProposal], at place: CursorPlace) -> [CompletionProposal] {
    guard place.lacksSpace else { return proposals }
    return proposals.map { proposal in
      var proposal = proposal
      proposal.edit = TextEdit(proposal.edit.range, " " + proposal.edit.replacement)
      return proposal
    }
  }

  private func keys(at place: CursorPlace) -> [CompletionProposal] {
    if kind == .configuration, place.path == [.key("rules")] { return RuleCompletion.keys(at: place) }
    guard let schema = schemaPlace(of: place) else { return [] }
    return KeyCompletion.proposals(at: place, taken: takenKeys(at: place), schema: schema)
  }

  private func values(at place: CursorPlace, offset: Int, isAsked: Bool) -> [CompletionProposal] {
    if let known = knownValues(at: place, offset: offset, isAsked: isAsked) { return known }
    guard let schema = schemaPlace(of: place) else { return [] }
    return ValueCompletion.proposals(at: place, schema: schema)
  }

  /// What guides, catalogues and rules know of a place; `nil` where they know nothing.
  private func knownValues(at place: CursorPlace, offset: Int, isAsked: Bool) -> [CompletionProposal]? {
    guard kind == .bank || kind == .configuration else { return nil }
    if place.path == [.key("exam")] { return ExamCompletion.exams(at: place, guides: guides) }
    if place.path == [.key("guide")] { return exam.map { ExamCompletion.versions(at: place, exam: $0) } }
    guard kind == .bank else { return nil }
    let bank = BankPlace(place)
    if bank.field == [.key("domain")] { return guide.map { DomainCompletion.proposals(at: place, guide: $0) } }
    if bank.field.first == .key("ignore") { return RuleCompletion.values(at: place) }
    guard let products, let field = bank.prose(at: offset) else { return nil }
    let names = NameContext(judge: products, guide: guide?.id, domain: bank.domain)
    return ProductCompletion.proposals(
      at: offset, in: field, place: place, context: names, catalog: products.catalog, isAsked: isAsked)
  }
}

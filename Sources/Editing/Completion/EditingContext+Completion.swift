import Catalog
import JSONSchema
import QuestionBank
import SourceText

extension EditingContext {
  /// What may be written at `offset`, the likeliest first.
  ///
  /// `isAsked`: did the writer ask, rather than type on? Prose is not to be interrupted at every word.
  ///
  /// `vocabulary` gives what the banks of the workspace have, where that is needed.
  package func completions(
    at offset: Int, isAsked: Bool, vocabulary: () -> BankVocabulary = { BankVocabulary() }
  ) -> [CompletionProposal] {
    CursorQuery(tree, at: offset).placesForCompletion.flatMap { place in
      switch place.kind {
      case .key: question(at: place, vocabulary) + keys(at: place)
      case .value:
        question(at: place, vocabulary)
          + spaced(values(at: place, offset: offset, isAsked: isAsked, vocabulary), at: place)
      }
    }
  }

  /// A whole question, where one may begin.
  private func question(at place: CursorPlace, _ vocabulary: () -> BankVocabulary) -> [CompletionProposal] {
    guard kind == .bank, QuestionCompletion.isStart(place) else { return [] }
    let own = ownIDs
    let id = own.isEmpty ? nil : vocabulary().nextID(like: own)
    return [QuestionCompletion.proposal(at: place, id: id, hasDomains: guide != nil, in: tree.text)].compactMap { $0 }
  }

  /// The ids of the bank, in order.
  private var ownIDs: [String] {
    bank?.items.compactMap { $0["id"] }.filter { $0.isScalar && !$0.isNull }.map(\.decoded.trimmed) ?? []
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
    let proposals = KeyCompletion.proposals(at: place, taken: takenKeys(at: place), schema: schema)
    return kind == .schema ? explained(proposals, at: place) : proposals
  }

  /// Keywords of schemas with what they do: a metaschema says nothing of that.
  private func explained(_ proposals: [CompletionProposal], at place: CursorPlace) -> [CompletionProposal] {
    guard let root = place.containers.first, let owner = place.containers.last else { return proposals }
    let document = SchemaDocument(root: root, path: path)
    return proposals.map { proposal in
      var proposal = proposal
      if let text = KeywordExplanation.of(proposal.label, in: owner, of: document) { proposal.explanation = text }
      return proposal
    }
  }

  private func values(
    at place: CursorPlace, offset: Int, isAsked: Bool, _ vocabulary: () -> BankVocabulary
  ) -> [CompletionProposal] {
    if kind == .schema, let known = SchemaCompletion.values(at: place, path: path) { return known }
    if let known = knownValues(at: place, offset: offset, isAsked: isAsked) { return known }
    if kind == .bank, let names = names(at: place, vocabulary) { return names }
    guard let schema = schemaPlace(of: place) else { return [] }
    return ValueCompletion.proposals(at: place, schema: schema)
  }

  /// What questions share; `nil` where the schema has its say.
  private func names(at place: CursorPlace, _ vocabulary: () -> BankVocabulary) -> [CompletionProposal]? {
    let bank = BankPlace(place)
    guard let question = bank.question, case .key(let field) = bank.field.first else { return nil }
    switch field {
    case "id": return NameCompletion.nextID(at: place, own: ownIDs, vocabulary: vocabulary())
    case "tags", "criteria":
      return WordCompletion.proposals(at: place, of: question, key: field, in: self, vocabulary: vocabulary())
    case "answer": return NameCompletion.letters(at: place, of: Question(structureOf: question))
    default:
      guard !FieldAliases.questionKeys.contains(field), QuestionIDs.saysReference(field) else { return nil }
      let own = question["id"]?.decoded.trimmed
      return NameCompletion.ids(at: place, except: own, vocabulary: vocabulary())
    }
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
    let uses = path.flatMap { path in workspace?.productUses(around: offset, in: path) } ?? [:]
    let names = NameContext(judge: products, guide: guide?.id, domain: bank.domain, uses: uses)
    return ProductCompletion.proposals(
      at: offset, in: field, place: place, context: names, index: products.names.index, isAsked: isAsked)
  }
}

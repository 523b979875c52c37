import QuestionBank

/// What bank rules need of one question: small enough to be kept for all of them.
package struct QuestionFacts: Sendable, Hashable {
  package var id: String?
  /// Where a finding about the question as a whole stands.
  package var anchor: Range<Int>
  /// The id's text without quotes; nil where the question has none.
  package var idText: Range<Int>?
  package var optionCount: Int
  package var isChoice: Bool
  /// Whether its options are those of a question of true or false.
  package var isTrueFalse: Bool
  /// Whether its options stand in for options to come.
  package var hasStubs: Bool
  package var hasExplanation: Bool
  package var hasReferences: Bool
  package var hasDomain: Bool
  /// What it says of itself in a word or two.
  package var labels: QuestionLabels
  /// Which options are right.
  package var key: KeyPositions
  package var indexEvidence: IndexBaseEvidence
  /// What the question asks and offers, to find the same question again.
  package var fingerprint: ItemFingerprint
  /// The first number in its key.
  package var firstIndex: IndexPlace?
  /// What the question's words and lengths add to the statistics of its bank.
  package var counts: ItemCounts
  /// What near-duplicates are found by.
  package var shingles: ItemShingles
  /// A hash of all that twins are found by.
  package var contentHash: UInt64

  package struct IndexPlace: Sendable, Hashable {
    package var text: String
    package var range: Range<Int>
  }

  package init(_ question: Question) { self.init(ItemTexts(question)) }

  /// The facts of a question whose texts are read.
  package init(_ question: Question, _ texts: ItemTexts) { self.init(texts) }

  private init(_ texts: ItemTexts) {
    let question = texts.question
    let words = ItemWords(texts)
    let resolved = texts.key
    let indices = question.key.indices
    key = KeyPositions(question, resolved, indices)
    counts = ItemCounts(texts, key, indices, words)
    shingles = ItemShingles(words)
    id = question.id.flatMap { $0.isBlank ? nil : $0.text.trimmed }
    anchor = question.anchor
    idText = question.id.flatMap { $0.isBlank ? nil : $0.text.trimmedSourceRange }
    optionCount = question.options.count
    isChoice = question.isChoice && !question.options.isEmpty
    isTrueFalse = isChoice && OptionKinds.areTrueFalse(texts.options)
    hasStubs = isChoice && OptionKinds.areStubs(texts.options)
    hasExplanation =
      question.explanation?.isBlank == false || question.options.contains { $0.explanation?.isBlank == false }
    hasReferences = question.references?.items.contains { !$0.isBlank } == true
    hasDomain = question.domain?.isBlank == false
    labels = QuestionLabels(question)
    indexEvidence = indices.isEmpty ? IndexBaseEvidence() : IndexBaseEvidence(question)
    fingerprint = ItemFingerprint(question, resolved, indices)
    contentHash = fingerprint.content(with: shingles, key)
    firstIndex =
      indices.isEmpty
      ? nil
      : question.key.statements.lazy.flatMap(\.parts).compactMap { part in
        if case .index = part.target { return IndexPlace(text: part.text, range: part.range) }
        return nil
      }.first
  }

  /// The facts of the question when it stands `offset` bytes further.
  package func shifted(by offset: Int) -> QuestionFacts {
    guard offset != 0 else { return self }
    var facts = self
    facts.anchor = anchor.lowerBound + offset..<anchor.upperBound + offset
    if let range = idText { facts.idText = range.lowerBound + offset..<range.upperBound + offset }
    if let range = counts.negative {
      facts.counts.negative = range.lowerBound + offset..<range.upperBound + offset
    }
    if let range = firstIndex?.range { facts.firstIndex?.range = range.lowerBound + offset..<range.upperBound + offset }
    return facts
  }
}

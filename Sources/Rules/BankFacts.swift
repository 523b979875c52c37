import Findings
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

  package init(_ question: Question) { self.init(question, ItemTexts(question)) }

  /// The facts of a question whose texts are read.
  package init(_ question: Question, _ texts: ItemTexts) {
    let words = ItemWords(texts)
    let resolved = question.resolvedKey(base: nil)
    key = KeyPositions(question, resolved)
    counts = ItemCounts(question, key, texts, words)
    shingles = ItemShingles(stem: words.stem, options: words.options)
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
    indexEvidence = IndexBaseEvidence(question)
    fingerprint = ItemFingerprint(question, resolved)
    contentHash = fingerprint.content(with: shingles, key)
    firstIndex =
      question.key.statements.lazy.flatMap(\.parts).compactMap { part in
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

/// What bank rules judge: the facts of all questions, and what other files of the workspace hold.
package struct BankFacts: Sendable {
  package var questions: [QuestionFacts]
  /// The ids of the questions of other files, with their places there.
  package var idsElsewhere: [String: [RelatedPlace]]
  /// What a sentence calls a file of the workspace.
  package var name: @Sendable (String) -> String
  /// The earlier questions that questions repeat, by index.
  package var twins: [Int: Twin]

  /// `twins` are those among all banks of a workspace; without them, those in this bank are looked for.
  package init(
    _ questions: [QuestionFacts], idsElsewhere: [String: [RelatedPlace]] = [:], twins: [Int: Twin]? = nil,
    naming name: @escaping @Sendable (String) -> String = { $0 }
  ) {
    self.questions = questions
    self.idsElsewhere = idsElsewhere
    self.name = name
    self.twins = twins ?? TwinFinder.twins(in: questions)
  }

  /// The indices of the questions of choice that have options.
  var choices: [Int] { questions.indices.filter { questions[$0].isChoice && questions[$0].optionCount > 0 } }

  /// How the bank's keys count options, by all of them.
  package var indexEvidence: IndexBaseEvidence {
    questions.reduce(IndexBaseEvidence()) { $0 + $1.indexEvidence }
  }

  /// The questions that repeat an earlier one in the way that `isMeant` says, in file order.
  func repeats(_ isMeant: (Twin) -> Bool) -> [(question: QuestionFacts, twin: Twin)] {
    twins.keys.sorted().compactMap { index in
      guard questions.indices.contains(index), let twin = twins[index], isMeant(twin) else { return nil }
      return (questions[index], twin)
    }
  }
}

extension Twin {
  /// What a sentence calls the other question.
  func name(in bank: BankFacts) -> String {
    let question = id.map { "\"\($0)\"" } ?? (place.document == nil ? "an earlier question" : "a question")
    return place.document.map { "\(question) in \"\(bank.name($0))\"" } ?? question
  }

  /// Whether the two have one id, so that `duplicate-item-id` tells of them.
  func isTold(byIDOf question: QuestionFacts, _ context: RuleContext) -> Bool {
    id != nil && id == question.id && context.isOn(DuplicateItemID.header)
  }
}

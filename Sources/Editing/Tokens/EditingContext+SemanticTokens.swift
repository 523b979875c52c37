import Catalog
import QuestionBank
import Rules
import SourceText
import Syntax

extension EditingContext {
  /// The words with a meaning in the questions that touch `range`, in order of place; none overlaps another.
  package func semanticTokens(in range: Range<Int>) -> [SemanticToken] {
    let questions = questions(in: range).map { Question(structureOf: $0) }
    let base = indexBase(for: questions)
    return questions.flatMap { tokens(of: $0, base) }.filter {
      $0.range.lowerBound < range.upperBound && range.lowerBound < $0.range.upperBound
    }
  }

  private func tokens(of question: Question, _ base: IndexBase?) -> [SemanticToken] {
    var words: [SemanticToken] = []
    if let domain = question.domain, domain.isText, guide?.domain(matching: domain.string) != nil {
      words.append(SemanticToken(.domain, domain.text.sourceRange(0..<domain.text.bytes.count)))
    }
    if let stem = question.stem, stem.isText, let negation = NegativeWord(Prose(stem.text)) {
      words.append(SemanticToken(.negation, stem.text.sourceRange(negation.range)))
    }
    let criteria = CriteriaWords(question)
    for field in [question.stem, question.scenario].compactMap({ $0 }) where field.isText {
      words += criteria.ranges(in: field.text.bytes).map { SemanticToken(.criterion, field.text.sourceRange($0)) }
    }
    for field in question.prose { words += products(in: field) }
    words = Self.apart(words)
    let key = question.resolvedKey(base: base)
    // Of a question whose key is not known, no option is wrong.
    if key.isComplete, !key.options.isEmpty {
      for (index, option) in question.options.enumerated() {
        guard let text = option.text, text.isText, text.value?.aliasRange == nil else { continue }
        let kind: SemanticToken.Kind = key.options.contains(index) ? .key : .distractor
        words += Self.remainder(of: text.text.sourceRange(0..<text.text.bytes.count), around: words)
          .map { SemanticToken(kind, $0) }
      }
    }
    let own = question.range
    return words.filter { own.lowerBound <= $0.range.lowerBound && $0.range.upperBound <= own.upperBound }
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private func products(in field: Field) -> [SemanticToken] {
    guard let products else { return [] }
    let bytes = field.text.bytes
    return products.catalog.mentions(in: bytes).map { mention in
      let finding = products.finding(for: mention, in: bytes)
      let isOutOfTime = finding.map { [.former, .future, .shutDown, .deprecated].contains($0.kind) } ?? false
      return SemanticToken(isOutOfTime ? .formerProduct : .product, field.text.sourceRange(mention.range))
    }
  }

  /// The earlier of two that overlap.
  private static func apart(_ tokens: [SemanticToken]) -> [SemanticToken] {
    var result: [SemanticToken] = []
    for token in tokens.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) where !token.range.isEmpty {
      if let last = result.last, token.range.lowerBound < last.range.upperBound { continue }
      result.append(token)
    }
    return result
  }

  /// What is left of a range where others take a part of it.
  private static func remainder(of range: Range<Int>, around tokens: [SemanticToken]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = range.lowerBound
    for token in tokens.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) where token.range.overlaps(range) {
      if start < token.range.lowerBound { result.append(start..<token.range.lowerBound) }
      start = max(start, token.range.upperBound)
    }
    if start < range.upperBound { result.append(start..<range.upperBound) }
    return result
  }
}

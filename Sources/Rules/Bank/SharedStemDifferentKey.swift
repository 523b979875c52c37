import Findings

/// Two questions with one text and different keys.
///
/// ## What it flags
/// A question with the text (and scenario) of an earlier one, of five words or more, whose right
/// options read differently.
///
/// ## Why it matters
/// The same question has two answers, and one of them is most likely wrong.
///
/// ## Example
/// ```yaml
/// - question: Which service stores objects in buckets?
///   options: [{text: Cloud Storage, correct: true}, {text: Cloud SQL}]
/// - question: Which service stores objects in buckets?
///   options: [{text: Filestore, correct: true}, {text: Bigtable}]
/// ```
///
/// ## What to write instead
/// One question with one key.
///
/// ## Fix
/// None: only their author knows which key is right.
///
/// ## Source
/// Haladyna, Downing and Rodriguez 2002, guideline 4; found in published banks.
struct SharedStemDifferentKey: BankRule {
  static let header = RuleHeader("shared-stem-different-key", .error, .bank)

  func check(_ bank: BankFacts, in context: RuleContext) -> [Finding] {
    var first: [UInt64: QuestionFacts] = [:]
    return bank.questions.compactMap { question in
      guard question.isChoice, let stem = question.fingerprint.stem, let key = question.fingerprint.key else {
        return nil
      }
      guard let earlier = first[stem] else {
        first[stem] = question
        return nil
      }
      guard earlier.fingerprint.key != key else { return nil }
      var result = finding(
        Self.different(earlier.id), at: question.anchor, related: [RelatedPlace(earlier.anchor, "The other question.")])
      result.question = question.id
      return result
    }
  }

  fileprivate static func different(_ id: String?) -> String {
    let other = id.map { "\"\($0)\"" } ?? "an earlier question"
    return
      "The question asks the same as \(other) but has another key, so that one of the two is wrong: keep one of them."
  }
}

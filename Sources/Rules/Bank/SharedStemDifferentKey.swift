import Findings

/// Two questions with one text and different keys.
///
/// ## What it flags
/// A question with the text (and scenario) of an earlier one, of five words or more, whose key contradicts that one's: with
/// the same options others are right, or what is right in one stands among the wrong options of the other. In the bank,
/// or in another one of the workspace. Other options with another key make another question, and are left alone.
///
/// ## Why it matters
/// The same question has two answers, and one of them is most likely wrong.
///
/// ## Example
/// ```yaml
/// - question: Which service stores objects in buckets?
///   options: [{text: Cloud Storage, correct: true}, {text: Cloud SQL}]
/// - question: Which service stores objects in buckets?
///   options: [{text: Cloud SQL, correct: true}, {text: Bigtable}]
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
    bank.repeats { twin in
      if case .otherKey = twin.likeness { return true }
      return false
    }.map { question, twin in
      var result = finding(
        Self.different(twin.name(in: bank), sameOptions: twin.likeness == .otherKey(sameOptions: true)),
        at: question.anchor,
        related: [twin.place])
      result.question = question.id
      return result
    }
  }

  fileprivate static func different(_ name: String, sameOptions: Bool) -> String {
    "The question asks the same as \(name)\(sameOptions ? ", with the same options," : "") but has another key, so that "
      + "one of the two is wrong: keep one of them."
  }
}

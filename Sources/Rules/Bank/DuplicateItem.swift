import Findings

/// A question that stands in the bank twice.
///
/// ## What it flags
/// A question with the same text and the same options as an earlier one, whatever their order, but for white space, case
/// and punctuation.
///
/// ## Why it matters
/// A candidate gets the same question twice, and a correction is made to one of them.
///
/// ## Example
/// ```yaml
/// - question: Which service stores objects in buckets?
///   options: [Cloud Storage, Cloud SQL, Bigtable]
/// - question: Which service stores objects in buckets?
///   options: [Bigtable, Cloud Storage, Cloud SQL]
/// ```
///
/// ## What to write instead
/// One of the two.
///
/// ## Fix
/// None: what else the two hold may differ.
///
/// ## Source
/// Tooling: found in published banks.
struct DuplicateItem: BankRule {
  static let header = RuleHeader("duplicate-item", .error, .bank)

  func check(_ bank: BankFacts, in context: RuleContext) -> [Finding] {
    struct Content: Hashable {
      var stem: UInt64
      var options: UInt64
    }
    var first: [Content: QuestionFacts] = [:]
    return bank.questions.compactMap { question in
      guard question.isChoice, let stem = question.fingerprint.stem, let options = question.fingerprint.options else {
        return nil
      }
      let content = Content(stem: stem, options: options)
      guard let earlier = first[content] else {
        first[content] = question
        return nil
      }
      var result = finding(
        Self.same(earlier.id), at: question.anchor, related: [RelatedPlace(earlier.anchor, "The first of the two.")])
      result.question = question.id
      return result
    }
  }

  fileprivate static func same(_ id: String?) -> String {
    let other = id.map { "\"\($0)\"" } ?? "an earlier question"
    return
      "The question has the text and the options of \(other), so that candidates get it twice: keep one of the two."
  }
}

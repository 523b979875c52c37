import Findings

/// An option with more words than candidates can compare.
///
/// ## What it flags
/// An option of more than 40 words; option `words` in the configuration sets another number.
///
/// ## Why it matters
/// Four options of that length are a page; candidates compare their first lines.
///
/// ## Example
/// ```yaml
/// rules:
///   option-too-long: {severity: information, words: 30}
/// ```
///
/// ## What to write instead
/// What differs between the options; what they share belongs into the question.
///
/// ## Fix
/// None.
///
/// ## Source
/// Haladyna, Downing and Rodriguez 2002, guideline 13.
struct OptionTooLong: ItemRule {
  static let header = RuleHeader("option-too-long", .hint, .writing)
  static let options = ["words": RuleOption.integer(1...10_000)]

  func check(_ item: Item, in context: RuleContext) -> [Finding] {
    guard item.isChoice else { return [] }
    let limit = context.settings.integer("words", of: Self.header.id, or: 40)
    return item.options.compactMap { prose in
      // Code is compared by its lines, not its words.
      guard let prose, prose.text.bytes.count > limit * 2, prose.wordsAtMost > limit, prose.code.isEmpty else {
        return nil
      }
      let count = prose.wordCount
      return count > limit ? finding(Self.long(count, limit), at: prose.text.trimmedSourceRange) : nil
    }
  }

  fileprivate static func long(_ count: Int, _ limit: Int) -> String {
    "The option has \(count) words, too many to compare with the others: keep to \(limit), and say in the question what all share."
  }
}

import Findings

/// A question with more words than candidates can hold in mind.
///
/// ## What it flags
/// A question that has, with its scenario, more than 130 words; option `words` in the configuration sets another number.
///
/// ## Why it matters
/// Reading takes the time that thinking should have, most of all for those who read a second language.
///
/// ## Example
/// ```yaml
/// rules:
///   stem-too-long: {severity: information, words: 100}
/// ```
///
/// ## What to write instead
/// The facts that decide between the options; the rest only fills the page.
///
/// ## Fix
/// None.
///
/// ## Source
/// Haladyna, Downing and Rodriguez 2002, guideline 13.
struct StemTooLong: ItemRule {
  static let header = RuleHeader("stem-too-long", .hint, .writing)
  static let options = ["words": RuleOption.integer(1...10_000)]

  func check(_ item: Item, in context: RuleContext) -> [Finding] {
    guard item.isChoice, let stem = item.stem else { return [] }
    let limit = context.settings.integer("words", of: Self.header.id, or: 130)
    // A word has two bytes at least, its space counted.
    let scenario = item.question.scenario.flatMap { $0.isText ? $0.text : nil }
    guard stem.wordsAtMost + (scenario?.bytes.count ?? 0) / 2 > limit - 1 else { return [] }
    let count = stem.wordCount + (scenario.map { Prose($0).wordCount } ?? 0)
    guard count > limit else { return [] }
    return [finding(Self.long(count, limit), at: item.question.stem?.keyRange ?? item.question.anchor)]
  }

  fileprivate static func long(_ count: Int, _ limit: Int) -> String {
    "The question has \(count) words, which leaves little time to think: keep to \(limit), the facts that decide."
  }
}

import Findings

/// A question with a gap to fill.
///
/// ## What it flags
/// Two or more underscores on their own in the question's text. Code such as `__init__` is left alone.
///
/// ## Why it matters
/// A reader has to hold the broken sentence in mind, and put each option into it; a question is read once.
///
/// ## Example
/// ```yaml
/// question: You should enable ____ for the step.
/// ```
///
/// ## What to write instead
/// ```yaml
/// question: What should you enable for the step?
/// ```
///
/// ## Fix
/// None.
///
/// ## Source
/// SAQUET 2024; BenchMarker 2026.
struct FillInBlankStem: ItemRule {
  static let header = RuleHeader("fill-in-blank-stem", .warning, .writing)

  func check(_ item: Item, in context: RuleContext) -> [Finding] {
    guard item.isChoice, let stem = item.stem else { return [] }
    let blank = stem.words.first { token in
      token.kind == .word && token.range.count >= 2 && token.text.utf8.allSatisfy { $0 == UInt8(ascii: "_") }
    }
    return blank.map { [finding(Self.blank(stem.string($0.range)), at: stem.text.sourceRange($0.range))] } ?? []
  }

  fileprivate static func blank(_ words: String) -> String {
    "The gap \"\(words)\" makes readers put each option into a broken sentence: ask a whole question."
  }
}

import Findings

/// A question with a gap to fill.
///
/// ## What it flags
/// Two or more underscores on their own, or five or more full stops in a row, in the question's text. Code such as `__init__` is left alone.
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
    guard let range = Self.line(stem) ?? Self.dots(stem) else { return [] }
    return [finding(Self.blank(stem.string(range)), at: stem.text.sourceRange(range))]
  }

  /// Five full stops or more in a row; three are an ellipsis.
  private static func line(_ stem: Prose) -> Range<Int>? {
    guard stem.traits.signs.contains(oneOf: "_") else { return nil }
    return stem.words.first { $0.range.count >= 2 && stem.isLine($0) }?.range
  }

  private static func dots(_ stem: Prose) -> Range<Int>? {
    guard stem.traits.hasDots else { return nil }
    let bytes = stem.text.bytes
    var start = 0
    while let first = bytes[start...].firstIndex(of: UInt8(ascii: ".")) {
      let end = bytes[first...].firstIndex { $0 != UInt8(ascii: ".") } ?? bytes.count
      if end - first >= 5, !stem.isCode(first..<end) { return first..<end }
      start = end
    }
    return nil
  }

  fileprivate static func blank(_ words: String) -> String {
    "The gap \"\(words)\" makes readers put each option into a broken sentence: ask a whole question."
  }
}

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
    let blank = stem.words.first { token in
      token.kind == .word && token.range.count >= 2 && token.text.utf8.allSatisfy { $0 == UInt8(ascii: "_") }
    }
    guard let range = blank?.range ?? Self.dots(stem) else { return [] }
    return [finding(Self.blank(stem.string(range)), at: stem.text.sourceRange(range))]
  }

  /// Five full stops or more in a row; three are an ellipsis.
  private static func dots(_ stem: Prose) -> Range<Int>? {
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

import Findings
import QuestionBank
import SourceText

/// A small word that stands there twice.
///
/// ## What it flags
/// "the the", "of of", "is is" and the like in English prose, across a line break too. Words that can follow themselves
/// ("that that", "had had") and code are left alone.
///
/// ## Why it matters
/// The reader stumbles, and doubts the rest.
///
/// ## Example
/// ```yaml
/// question: Which of the the services scales to zero?
/// ```
///
/// ## What to write instead
/// ```yaml
/// question: Which of the services scales to zero?
/// ```
///
/// ## Fix
/// Safe: takes the second away.
///
/// ## Source
/// Haladyna, Downing and Rodriguez 2002, guideline 12.
struct DoubledWord: TriggeredRule {
  static let header = RuleHeader("doubled-word", .hint, .writing)
  static let trigger = RuleTrigger(in: .all, [], [.repeatedWord])

  private static let words: WordSet = [
    "the", "a", "an", "of", "to", "and", "or", "for", "with", "is", "are", "by", "from", "at", "be", "this", "which",
    "it", "as", "if",
    "was", "will", "should", "can", "your", "you", "than", "into", "when", "its", "have", "has",
  ]

  func check(_ item: Item, in context: RuleContext) -> [Finding] {
    item.texts.all.filter(\.traits.hasRepeat).flatMap { text -> [Finding] in
      let prose = text.words
      guard prose.language == .other else { return [] }
      let words = prose.words
      return words.indices.dropFirst().compactMap { index in
        let (first, second) = (words[index - 1], words[index])
        guard first.text == second.text, Self.words.contains(second.text), second.kind == .word,
          first.range.upperBound < second.range.lowerBound, Self.isProse(prose, first.range, second.range),
          prose.text.bytes[first.range.upperBound..<second.range.lowerBound].allSatisfy({
            $0 == 0x20 || $0 == 0x0A || $0 == 0x0D
          })
        else { return nil }
        let both = prose.text.sourceRange(first.range.lowerBound..<second.range.upperBound)
        let extra = prose.text.sourceRange(first.range.upperBound..<second.range.upperBound)
        let fix = Fix("Take the second \"\(prose.string(second.range))\" away", isSafe: true, [.deletion(extra)])
        return finding(Self.twice(prose.string(second.range)), at: both, fixes: [fix])
      }
    }
  }

  /// Whether both are written small, or the first alone with a capital: "AS AS" and "A a" are no slips.
  private static func isProse(_ prose: Prose, _ first: Range<Int>, _ second: Range<Int>) -> Bool {
    let isSmall = prose.text.bytes[second].allSatisfy { $0 >= 0x61 }
    return isSmall && prose.text.bytes[first].dropFirst().allSatisfy { $0 >= 0x61 }
      && (first.count > 1 || prose.text.bytes[first.lowerBound] >= 0x61)
  }

  fileprivate static func twice(_ word: String) -> String {
    "\"\(word)\" stands here twice: take one away."
  }
}

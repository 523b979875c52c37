import Findings
import QuestionBank

/// A fact that will not hold for long.
///
/// ## What it flags
/// "is currently", "at present", "the latest version", "as of" with a year, "newly released" and prices per unit ("$0.02 per")
/// in an English question or option.
///
/// ## Why it matters
/// The key is right on the day it is written, and nobody notices the day on which it stops.
///
/// ## Example
/// ```yaml
/// question: In how many regions is the service currently available?
/// ```
///
/// ## What to write instead
/// What stays: how regions are chosen, not how many there are.
///
/// ## Fix
/// None.
///
/// ## Source
/// Item guides of certification programmes.
struct VolatileFact: TriggeredRule {
  static let header = RuleHeader("volatile-fact", nil, .writing)
  static let trigger = RuleTrigger(in: [.stem, .options], phrases.trigger + ["as", "$"])

  private static let phrases = Phrases([
    ["is", "currently"], ["are", "currently"], ["currently", "available"], ["currently", "supported"],
    ["does", "currently"],
    ["at", "present"], ["the", "latest", "version"], ["newly", "released"], ["recently", "released"],
    ["as", "of", "today"],
    ["nowadays"],
  ])

  func check(_ item: Item, in context: RuleContext) -> [Finding] {
    guard item.isChoice, item.isEnglish else { return [] }
    return ([item.stem] + item.options).compactMap { prose in
      guard let prose, let range = Self.phrases.first(in: prose.words) ?? Self.dated(prose) else {
        return nil
      }
      return finding(Self.volatile(prose.string(range)), at: prose.text.sourceRange(range))
    }
  }

  /// "as of 2024", "$0.02 per"
  private static func isNumber(_ token: TextTokens.Token, _ prose: Prose) -> Bool {
    Int(prose.string(token.range)) != nil
  }

  private static func dated(_ prose: Prose) -> Range<Int>? {
    let words = prose.words
    for index in words.indices {
      if words[index].text == "as", index + 2 < words.count, words[index + 1].text == "of",
        words[index + 2].range.count == 4, isNumber(words[index + 2], prose)
      {
        return words[index].range.lowerBound..<words[index + 2].range.upperBound
      }
      if words[index].text == "$", index + 2 < words.count, isNumber(words[index + 1], prose),
        let per = words[(index + 2)...].prefix(3).first(where: { $0.text == "per" })
      {
        return words[index].range.lowerBound..<per.range.upperBound
      }
    }
    return nil
  }

  fileprivate static func volatile(_ words: String) -> String {
    "\"\(words)\" will not hold for long, and nobody notices when the key stops being right: ask for what stays."
  }
}

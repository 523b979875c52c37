import Findings

/// An option that is a joke.
///
/// ## What it flags
/// "!!", "lol", "haha", "cross your fingers", "hope for the best", "ask your mother" and the like in an English option.
///
/// ## Why it matters
/// Nobody chooses it, so that the question has an option less; and in an exam, nobody laughs.
///
/// ## Example
/// ```yaml
/// options:
///   - {text: Hope for the best!!}
/// ```
///
/// ## What to write instead
/// A distractor that somebody could take for right.
///
/// ## Fix
/// None.
///
/// ## Source
/// Haladyna, Downing and Rodriguez 2002, guideline 31.
struct HumourOption: TriggeredRule {
  static let header = RuleHeader("humour-option", .hint, .writing)
  static let trigger = RuleTrigger(in: .options, phrases.trigger + ["!"])

  private static let phrases = Phrases([
    ["lol"], ["haha"], ["just", "kidding"], ["cross", "your", "fingers"], ["hope", "for", "the", "best"],
    ["ask", "your", "mom"],
    ["ask", "your", "mother"], ["who", "cares"], ["run", "away", "screaming"], ["by", "magic"], ["black", "magic"],
    ["a", "unicorn"], ["pray", "that"], ["blame", "the", "intern"],
  ])

  func check(_ item: Item, in context: RuleContext) -> [Finding] {
    guard item.isChoice, item.isEnglish else { return [] }
    return item.options.compactMap { prose in
      guard let prose, let range = Self.phrases.first(in: prose.words) ?? Self.shout(prose) else {
        return nil
      }
      return finding(Self.joke(prose.string(range)), at: prose.text.sourceRange(range))
    }
  }

  /// "!!" behind a word; in code it is an operator.
  private static func shout(_ prose: Prose) -> Range<Int>? {
    let words = prose.words
    for index in words.indices.dropFirst().dropLast() where words[index].text == "!" && words[index + 1].text == "!" {
      let isClose = words[index - 1].kind == .word && words[index - 1].range.upperBound == words[index].range.lowerBound
      if isClose, index + 2 == words.count || words[index + 2].text == "!" {
        return words[index].range.lowerBound..<words[index + 1].range.upperBound
      }
    }
    return nil
  }

  fileprivate static func joke(_ words: String) -> String {
    "\"\(words)\" makes a joke of the option, which nobody then chooses: write one that somebody could take for right."
  }
}

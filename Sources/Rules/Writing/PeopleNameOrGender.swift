import Findings
import QuestionBank

/// A person by sex or title, where any person is meant.
///
/// ## What it flags
/// "he", "she", "his", "her", "him", "he/she", "manpower", "chairman" and the like, and "Mr." or "Mrs." before a name, in an
/// English question. Off unless configured, since questions on people of history are full of them.
///
/// ## Why it matters
/// Some readers see that they are not meant; and names of people take attention from the facts.
///
/// ## Example
/// ```yaml
/// question: An analyst shares his notebook. Which role does he need?
/// ```
///
/// ## What to write instead
/// ```yaml
/// question: An analyst shares a notebook. Which role does the analyst need?
/// ```
///
/// ## Fix
/// None.
///
/// ## Source
/// Item guides of certification programmes.
struct PeopleNameOrGender: TriggeredRule {
  static let header = RuleHeader("people-name-or-gender", nil, .writing)
  static let trigger = RuleTrigger(in: .stem, wordList + ["mr", "mrs"])

  private static let words = WordSet(wordList)
  private static let wordList: [Word] = [
    "he", "she", "his", "her", "him", "hers", "himself", "herself", "manpower", "chairman", "chairwoman", "salesman",
    "salesmen",
    "workman", "foreman", "guys", "mankind",
  ]

  func check(_ item: Item, in context: RuleContext) -> [Finding] {
    guard item.isChoice, item.isEnglish, let stem = item.stem else { return [] }
    for (index, word) in stem.words.enumerated() where word.kind == .word {
      // "HE" and "HIS" are acronyms.
      let isSmall = stem.text.bytes[word.range].dropFirst().allSatisfy { $0 >= 0x61 || $0 == 0x2D }
      let isTitle =
        (word.text == "mr" || word.text == "mrs") && index + 1 < stem.words.count && stem.words[index + 1].text == "."
      if isSmall, Self.words.contains(word.text) || isTitle {
        return [finding(Self.person(stem.string(word.range)), at: stem.text.sourceRange(word.range))]
      }
    }
    return []
  }

  fileprivate static func person(_ word: String) -> String {
    "\"\(word)\" makes one sex or one name of what may be any person: name the role, or write \"they\"."
  }
}

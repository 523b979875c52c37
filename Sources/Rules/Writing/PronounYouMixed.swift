import Findings

/// A question that speaks of "you" and of "we".
///
/// ## What it flags
/// "we", "our" or "us" in an English question that also says "you" or "your", quotations and code left out.
///
/// ## Why it matters
/// The reader does not know whose system is meant, and all others of the bank speak of one.
///
/// ## Example
/// ```yaml
/// question: You work for a bank. Our logs grow daily. What should you do?
/// ```
///
/// ## What to write instead
/// ```yaml
/// question: You work for a bank. Its logs grow daily. What should you do?
/// ```
///
/// ## Fix
/// None.
///
/// ## Source
/// Item guides of certification programmes.
struct PronounYouMixed: TriggeredRule {
  static let header = RuleHeader("pronoun-you-mixed", .hint, .writing)
  static let trigger = RuleTrigger(in: .stem, ["we", "our", "us"])

  func check(_ item: Item, in context: RuleContext) -> [Finding] {
    guard item.isChoice, item.isEnglish, let stem = item.stem else { return [] }
    var isQuoted = false
    var first: Range<Int>?
    var hasYou = false
    for word in stem.words {
      switch word.text {
      case "\"", "“", "”": isQuoted.toggle()
      case "you", "your": hasYou = hasYou || !isQuoted
      case "we", "our", "us":
        // "US" is a country.
        let isWord = stem.text.bytes[word.range].dropFirst().allSatisfy { $0 >= 0x61 }
        if !isQuoted, first == nil, isWord { first = word.range }
      default: break
      }
    }
    guard hasYou, let first else { return [] }
    return [finding(Self.mixed(stem.string(first)), at: stem.text.sourceRange(first))]
  }

  fileprivate static func mixed(_ word: String) -> String {
    "\"\(word)\" stands beside \"you\", so that readers do not know whose system is meant: keep to one of the two."
  }
}

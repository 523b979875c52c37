import Findings
import SourceText

/// A word that is often misspelt, and is so here.
///
/// ## What it flags
/// About 150 English misspellings that are no other word ("recieve", "seperate", "occured"), in prose. Code is left alone.
/// Words that are not in the list are never flagged; names of products have rules of their own.
///
/// ## Why it matters
/// The reader doubts the rest.
///
/// ## Example
/// ```yaml
/// question: Which topic recieves the messages?
/// ```
///
/// ## What to write instead
/// ```yaml
/// question: Which topic receives the messages?
/// ```
///
/// ## Fix
/// Safe: writes the word as it should be.
///
/// ## Source
/// Haladyna, Downing and Rodriguez 2002, guideline 12; the list is of slips that are common in technical writing.
struct Spelling: TriggeredRule {
  static let header = RuleHeader("spelling", .hint, .writing)
  static let trigger = RuleTrigger(in: .all, Misspellings.words)

  func check(_ item: Item, in context: RuleContext) -> [Finding] {
    item.texts.all.flatMap { text -> [Finding] in
      let prose = text.words
      guard prose.language == .other else { return [] }
      return prose.words.compactMap { word in
        guard word.kind == .word, let right = Misspellings.all[word.text] else { return nil }
        let written = prose.string(word.range)
        guard let meant = Self.cased(right, like: written) else { return nil }
        let place = prose.text.sourceRange(word.range)
        let fix = Fix("Replace \"\(written)\" by \"\(meant)\"", isSafe: true, [TextEdit(place, meant)])
        return finding(Self.misspelt(written, meant), at: place, fixes: [fix])
      }
    }
  }

  /// The word with the capitals of `model`; nil where that has capitals inside, as names have.
  private static func cased(_ word: String, like model: String) -> String? {
    if model == model.lowercased() { return word }
    if model == model.uppercased() { return word.uppercased() }
    guard model.dropFirst() == model.dropFirst().lowercased() else { return nil }
    return word.prefix(1).uppercased() + word.dropFirst()
  }

  fileprivate static func misspelt(_ word: String, _ right: String) -> String {
    "\"\(word)\" is misspelt: write \"\(right)\"."
  }
}

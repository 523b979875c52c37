import Findings
import QuestionBank
import SourceText

/// An article at the end of the question that fits some options alone.
///
/// ## What it flags
/// An English question that ends in "a" or "an" (before a colon, dots or a gap, or at its very end), where at least one
/// option begins with a sound that the article does not go with.
///
/// ## Why it matters
/// Grammar rules options out that knowledge should rule out.
///
/// ## Example
/// ```yaml
/// question: "A table that is computed when it is read is called a:"
/// options: [view, index, key]
/// ```
///
/// ## What to write instead
/// ```yaml
/// question: "A table that is computed when it is read is called a(n):"
/// ```
///
/// ## Fix
/// Safe: writes "a(n)".
///
/// ## Source
/// Haladyna, Downing and Rodriguez 2002, guideline 28c; NBME Item-Writing Guide.
struct ArticleCue: ItemRule {
  static let header = RuleHeader("article-cue", .hint, .writing)

  func check(_ item: Item, in context: RuleContext) -> [Finding] {
    guard item.isChoice, item.isEnglish, item.options.count > 1, let stem = item.stem,
      let article = stem.words.last(where: { $0.kind == .word && !stem.isLine($0) }
      ),
      article.text == "a" || article.text == "an",
      stem.words.drop(while: { $0.range.lowerBound <= article.range.lowerBound }).allSatisfy({ token in
        token.kind == .word || Self.ends.contains(token.text)
      })
    else { return [] }
    let written = stem.string(article.range)
    // "The grade is A" ends in a letter.
    guard written == "a" || written == "an" else { return [] }
    let fitting = item.options.map {
      $0.flatMap { prose in prose.words.first.map { Self.takesAn(prose.string($0.range)) } }
    }
    guard fitting.contains(article.text == "an"), fitting.contains(article.text == "a") else { return [] }
    let place = stem.text.sourceRange(article.range)
    let fix = Fix("Replace \"\(written)\" by \"a(n)\"", isSafe: true, [TextEdit(place, "a(n)")])
    return [finding(Self.cue(written), at: place, fixes: [fix])]
  }

  private static let ends: WordSet = [":", ".", "…", "?"]
  private static let letterSounds: Set<Character> = ["A", "E", "F", "H", "I", "L", "M", "N", "O", "R", "S", "X"]

  /// Whether a word is spoken with a vowel first; nil for what is no word.
  static func takesAn(_ word: String) -> Bool? {
    guard let first = word.first, first.isLetter, first.isASCII else { return nil }
    let isAcronym = word.count > 1 && word.allSatisfy { $0.isUppercase || $0.isNumber }
    if isAcronym || word.count == 1 { return letterSounds.contains(Character(first.uppercased())) }
    let small = word.lowercased()
    if ["hour", "honest", "honor", "honour", "heir"].contains(where: small.hasPrefix) { return true }
    if ["uni", "use", "usual", "util", "eu", "one", "once", "ubiq", "uk"].contains(where: small.hasPrefix) {
      return small.hasPrefix("unin") || small.hasPrefix("unim")
    }
    return "aeiou".contains(small.first ?? "-")
  }

  fileprivate static func cue(_ article: String) -> String {
    "\"\(article)\" goes with some of the options alone, so that grammar rules the others out: write \"a(n)\"."
  }
}

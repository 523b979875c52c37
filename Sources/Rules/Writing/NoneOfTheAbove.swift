import Findings
import QuestionBank

/// An option that says that no other one is right.
///
/// ## What it flags
/// "None of the above", "None of these", "Neither", "Neither A nor B", "There is no right answer" and the like as an option; in
/// Korean and Japanese "정답 없음", "上記のいずれでもない" and the like. A bare "None" counts as the last option, but not in
/// code, among "One" and "Two", or where a number is asked for. Where the question itself offers it
/// ("check \"None of these programs\" if none fits"; "Select all that apply, if any"), it is left alone.
///
/// ## Why it matters
/// Who chooses it shows that the others are wrong, not that the right thing is known; where it is the key, the question
/// has no right answer to learn.
///
/// ## Example
/// ```yaml
/// options:
///   - text: Cloud SQL
///   - text: Bigtable
///   - text: None of the above
/// ```
///
/// ## What to write instead
/// Another distractor, or one option less.
///
/// ## Fix
/// None.
///
/// ## Source
/// Haladyna, Downing and Rodriguez 2002, guideline 25; SAQUET 2024.
struct NoneOfTheAbove: ItemRule {
  static let header = RuleHeader("none-of-the-above", .warning, .writing)

  private static let others: WordSet = [
    "above", "these", "those", "them", "following", "options", "answers", "choices", "others", "mentioned", "listed",
    "statements",
  ]
  /// What may follow "none of these".
  private static let verdicts: WordSet = [
    "above", "options", "answers", "choices", "statements", "is", "are", "correct", "true", "right", "valid", "apply",
    "applies",
    "listed", "mentioned", "given", "here", "work", "works", "fit", "fits", "suitable", "the", "mentioned", "following",
    "will", "would",
  ]

  func check(_ item: Item, in context: RuleContext) -> [Finding] {
    guard item.isChoice, item.options.count > 1 else { return [] }
    return item.options.indices.compactMap { index in
      guard let prose = item.options[index], let text = item.question.options[index].text,
        Self.saysNone(prose) || Self.isBareNone(item, index)
      else { return nil }
      // "Neither I nor II" among combinations is one of them.
      guard !prose.words.contains(where: { $0.text == "nor" }) || !ComplexKType.isCombined(item) else { return nil }
      guard !Self.isOffered(prose, in: item) else { return nil }
      return finding(Self.none(text.text.trimmed), at: text.text.trimmedSourceRange)
    }
  }

  /// Whether the question names the option, or says that none of them may be right.
  private static func isOffered(_ option: Prose, in item: Item) -> Bool {
    guard let stem = item.stem else { return false }
    let asked = stem.words.lazy.filter { $0.kind == .word }.map(\.text)
    let own = option.words.filter { $0.kind == .word }.map(\.text)
    if own.count > 1, holds(Array(asked), own) { return true }
    return item.question.selection.count == .all && holds(Array(asked), ["if", "any"])
  }

  private static func holds(_ words: [Word], _ part: [Word]) -> Bool {
    words.indices.contains { words[$0] == part[0] && words[$0...].starts(with: part) }
  }

  private static let firstWords: WordSet = ["none", "neither", "no", "not", "there", "nota"]

  /// Whether the option at `index` is "None" and nothing else, the last one, and neither a number nor a value of a language.
  private static func isBareNone(_ item: Item, _ index: Int) -> Bool {
    guard index >= 2, index == item.options.count - 1, let prose = item.options[index], prose.code.isEmpty,
      prose.wordTokens == 1, prose.wordsBehindAnyLabel.first?.text == "none", let stem = item.stem, stem.code.isEmpty,
      !stem.words.contains(where: { asksForNumber.contains($0.text) })
    else { return false }
    return item.options.dropLast().allSatisfy { option in
      guard let option, option.code.isEmpty, let first = option.words.first?.text else { return false }
      return !NumberForms.mayBegin(with: first) && !(option.wordTokens == 1 && values.contains(first))
    }
  }

  private static let asksForNumber: WordSet = [
    "many", "much", "returns", "return", "python", "prints", "printed", "null",
  ]
  private static let values: WordSet = ["true", "false", "null", "nil", "undefined", "some", "all", "few", "most"]

  static func saysNone(_ prose: Prose) -> Bool {
    guard prose.wordTokens <= 9 else { return false }
    guard prose.language == .other else { return SetPhrases.sayNone(prose) }
    var tokens = prose.wordsBehindAnyLabel
    // "None of the above (N.O.T.A.)"
    if let end = tokens.dropFirst().firstIndex(where: { $0.text == "(" }) { tokens = tokens[..<end] }
    guard let first = tokens.first(where: { $0.kind == .word })?.text, firstWords.contains(first) else { return false }
    let words = tokens.filter { $0.kind == .word }.map(\.text)
    switch first {
    case "none":
      guard words.count > 1 else { return false }
      if words[1] != "of" {
        // "None are correct", "None above"
        return words.count <= 5 && words.dropFirst().allSatisfy(verdicts.contains)
          && words.contains(where: ends.contains)
      }
      return saysOfOthers(words[2...])
    case "neither":
      if words.count == 1 { return tokens.count <= 2 }
      if words[1] == "of" { return saysOfOthers(words[2...]) }
      guard words.count >= 4, words[2] == "nor", PartCombination.isPart(words[1]), PartCombination.isPart(words[3])
      else {
        return false
      }
      return words.count == 4
        || (words.count == 6 && (words[4] == "is" || words[4] == "are") && ends.contains(words[5]))
    case "not": return words.prefix(3) == ["not", "any", "of"] && saysOfOthers(words[3...])
    // An abbreviation is in capitals.
    case "nota": return words.count == 1 && prose.string(prose.trimmedRange).hasPrefix("NOTA")
    case "there": return words.count >= 5 && words[1] == "is" && deniesAnswer(words[2...])
    default: return deniesAnswer(words[...])
    }
  }

  /// "no right answer", "no option is correct"
  private static func deniesAnswer(_ words: ArraySlice<Word>) -> Bool {
    guard words.count >= 3, words.first == "no" else { return false }
    let rest = Array(words.dropFirst())
    if rest[0] == "correct" || rest[0] == "right" { return rest[1] == "answer" || rest[1] == "option" }
    return (rest[0] == "answer" || rest[0] == "option") && rest.count == 3 && rest[1] == "is"
      && (rest[2] == "correct" || rest[2] == "right")
  }

  /// Whether the words behind "none of" mean the other options: "None of them is closed before the release" says something
  /// of its own.
  private static func saysOfOthers(_ words: ArraySlice<Word>) -> Bool {
    let rest = words.drop { $0 == "the" }
    guard let first = rest.first else { return false }
    let noun = rest.dropFirst()
    if first == "other" { return noun.first.map(others.contains) == true && noun.allSatisfy(verdicts.contains) }
    guard others.contains(first) else { return false }
    return noun.allSatisfy(verdicts.contains)
      || (noun.count == 1 && noun.allSatisfy { $0.hasSuffix("s") } && pointers.contains(first))
  }

  /// What may have a noun of the question's behind it: "None of the listed organs".
  private static let pointers: WordSet = ["these", "those", "following", "above", "listed", "mentioned"]
  private static let ends: WordSet = [
    "above", "correct", "true", "right", "valid", "apply", "applies", "listed", "mentioned",
  ]

  fileprivate static func none(_ text: String) -> String {
    "\"\(text)\" tests whether the other options are seen to be wrong, not whether the right one is known: write a "
      + "distractor in its place, or leave it out."
  }
}

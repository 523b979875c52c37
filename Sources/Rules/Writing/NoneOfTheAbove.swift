import Findings
import QuestionBank

/// An option that says that no other one is right.
///
/// ## What it flags
/// "None of the above", "None of these", "Neither of the above" and the like as an option; in Korean and Japanese
/// "정답 없음", "上記のいずれでもない" and the like. Where the question itself offers it ("check \"None of these programs\" if none
/// fits"; "Select all that apply, if any"), it is left alone.
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
      guard let prose = item.options[index], Self.saysNone(prose), let text = item.question.options[index].text else {
        return nil
      }
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

  private static let firstWords: WordSet = ["none", "neither", "no"]

  static func saysNone(_ prose: Prose) -> Bool {
    guard prose.wordTokens <= 9, let first = prose.words.first(where: { $0.kind == .word })?.text else { return false }
    switch prose.language {
    case .korean, .japanese: return SetPhrases.sayNone(prose)
    case .other:
      guard firstWords.contains(first) else { return false }
      let words = prose.words.filter { $0.kind == .word }.map(\.text)
      if first == "none" || first == "neither" {
        guard words.count > 2, words[1] == "of" else { return false }
        let rest = words[2...].drop { $0 == "the" }
        // "None of them is closed before the release" says something of its own.
        guard let first = rest.first, others.contains(first) else { return false }
        let noun = rest.dropFirst()
        let isNoun =
          noun.count == 1 && noun.allSatisfy { $0.hasSuffix("s") }
          && (first == "these" || first == "those" || first == "following")
        return isNoun || noun.allSatisfy(verdicts.contains)
      }
      return words.prefix(3) == ["no", "correct", "answer"] || words.prefix(3) == ["no", "right", "answer"]
    }
  }

  fileprivate static func none(_ text: String) -> String {
    "\"\(text)\" tests whether the other options are seen to be wrong, not whether the right one is known: write a "
      + "distractor in its place, or leave it out."
  }
}

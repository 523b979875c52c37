import Findings
import QuestionBank
import SourceText

/// Words that all options begin with.
///
/// ## What it flags
/// Three words or more that stand at the start of every option, with more behind them in each.
///
/// ## Why it matters
/// Readers read the same words four times before they come to the difference.
///
/// ## Example
/// ```yaml
/// question: How should the team store the files?
/// options:
///   - {text: In a bucket of the Standard class}
///   - {text: In a bucket of the Nearline class}
///   - {text: In a bucket of the Archive class}
/// ```
///
/// ## What to write instead
/// ```yaml
/// question: In a bucket of which class should the team store the files?
/// options:
///   - {text: Standard}
///   - {text: Nearline}
///   - {text: Archive}
/// ```
///
/// ## Fix
/// A suggestion, unless the key repeats an option's text: moves the words to the end of the question.
///
/// ## Source
/// Haladyna, Downing and Rodriguez 2002, guideline 13.
struct OptionSharedPrefix: ItemRule {
  static let header = RuleHeader("option-shared-prefix", nil, .writing)

  func check(_ item: Item, in context: RuleContext) -> [Finding] {
    guard item.isChoice, item.options.count >= 3, let first = item.options.first.flatMap({ $0 }),
      first.language == .other
    else { return [] }
    var shared = first.words[...]
    for prose in item.options {
      guard let prose else { return [] }
      let words = prose.words
      var count = 0
      while count < shared.count, count + 1 < words.count, words[count].kind == .word,
        words[count].text == shared[count].text
      {
        count += 1
      }
      shared = shared.prefix(count)
    }
    shared = shared.prefix { $0.kind == .word }
    guard shared.count >= 3, shared.count < first.words.count, let last = shared.last else { return [] }
    let range = first.words[0].range.lowerBound..<last.range.upperBound
    let words = first.string(range)
    return [
      finding(
        Self.shared(words), at: first.text.sourceRange(range),
        fixes: item.keyRepeatsText ? [] : fix(item, shared.count, words))
    ]
  }

  private func fix(_ item: Item, _ count: Int, _ words: String) -> [Fix] {
    guard let stem = item.stem, !stem.text.isBlank else { return [] }
    var edits: [TextEdit] = [.insertion(" " + words + " …", at: stem.text.trimmedSourceRange.upperBound)]
    for prose in item.options {
      guard let prose, prose.words.count > count else { return [] }
      edits.append(
        .deletion(prose.text.sourceRange(prose.words[0].range.lowerBound..<prose.words[count].range.lowerBound)))
    }
    return [Fix("Move \"\(words)\" to the question", isSafe: false, edits)]
  }

  fileprivate static func shared(_ words: String) -> String {
    "All options begin with \"\(words)\", which readers read again and again before they come to the difference: move it to the "
      + "question."
  }
}

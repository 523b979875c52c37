import Findings
import QuestionBank
import SourceText

/// Options of which some end with a full stop.
///
/// ## What it flags
/// Options of four words or more of which some end with "." and some with a word. Options that end with code, an
/// abbreviation or another sign are left alone.
///
/// ## Why it matters
/// Readers look for a meaning in what is chance, and the key is often the one that was written with more care.
///
/// ## Example
/// ```yaml
/// options:
///   - {text: Use a table with partitions.}
///   - {text: Use a view over tables}
///   - {text: Use a bucket with folders.}
/// ```
///
/// ## What to write instead
/// A full stop behind all options, or behind none.
///
/// ## Fix
/// Safe, unless the key repeats an option's text: as most of them end; with a stop where one of them has two sentences, or
/// as many end with one as without.
///
/// ## Source
/// Haladyna, Downing and Rodriguez 2002, guideline 12.
struct OptionTerminalPunctuation: ItemRule {
  static let header = RuleHeader("option-terminal-punctuation", .hint, .writing)

  func check(_ item: Item, in context: RuleContext) -> [Finding] {
    guard item.isChoice, item.options.count >= 2 else { return [] }
    var with = 0
    for prose in item.options {
      guard let prose, let stop = Self.endsWithStop(prose) else { return [] }
      if stop { with += 1 }
    }
    guard with > 0, with < item.options.count else { return [] }
    let stops = item.options.map { $0.flatMap(Self.endsWithStop) == true }
    let isLong = item.options.contains { ($0?.sentences.count ?? 0) > 1 }
    let wantsStop = isLong || with * 2 >= stops.count
    let odd = stops.indices.filter { stops[$0] != wantsStop }
    let places = odd.compactMap { index in item.options[index].map { ($0, $0.text.trimmedRange) } }
    guard let first = places.first else { return [] }
    let edits = places.map { prose, range in
      wantsStop
        ? TextEdit.insertion(".", at: prose.text.sourceRange(range).upperBound)
        : TextEdit.deletion(prose.text.sourceRange(range.upperBound - 1..<range.upperBound))
    }
    let fix = Fix(wantsStop ? "Add the full stops" : "Take the full stops away", isSafe: true, edits)
    let related = places.dropFirst().map { RelatedPlace(Self.end($0, $1), "Likewise.") }
    return [
      finding(
        wantsStop ? Self.missing : Self.extra, at: Self.end(first.0, first.1), related: related,
        fixes: item.keyRepeatsText ? [] : [fix])
    ]
  }

  /// The last word with its stop.
  private static func end(_ prose: Prose, _ range: Range<Int>) -> Range<Int> {
    let word = prose.words.last { $0.kind == .word }?.range ?? range
    return prose.text.sourceRange(word.lowerBound..<range.upperBound)
  }

  /// Whether an option ends with a stop; nil for an option that this says nothing about.
  private static let abbreviations: WordSet = ["etc", "g", "e", "inc", "ltd", "vs", "no"]

  private static func endsWithStop(_ prose: Prose) -> Bool? {
    let words = prose.words
    guard prose.language == .other, let last = words.last, last.range.upperBound == prose.trimmedRange.upperBound,
      prose.wordTokens >= 4
    else { return nil }
    if last.kind == .word { return last.text == "etc" ? nil : false }
    guard last.text == ".", words.count > 1, words[words.count - 2].kind == .word,
      !abbreviations.contains(words[words.count - 2].text)
    else { return nil }
    return true
  }

  fileprivate static let missing =
    "The option ends without a full stop and others with one, so that it stands out: end all of them in one way."

  fileprivate static let extra =
    "The option ends with a full stop and others without, so that it stands out: end all of them in one way."
}

import Findings
import QuestionBank

/// A word of the question that the key alone repeats.
///
/// ## What it flags
/// A word of six letters or more that stands in the question's last sentence and in the one key, where no other option
/// repeats any such word of that sentence, or has a word made of it ("researcher"). Names, acronyms, code, words in quotation
/// marks and the words of every question ("which", "following", "company") do not count, nor does a word that the question
/// is about ("What is a partition?"). A key that begins with "no" is left alone, and so is one that says that all or none are
/// right. English alone.
///
/// ## Why it matters
/// Who knows nothing chooses the option that sounds like the question.
///
/// ## Example
/// ```yaml
/// question: Which service schedules containers on a cluster?
/// options:
///   - {text: A scheduler for containers, correct: true}
///   - {text: A message bus}
///   - {text: A table store}
/// ```
///
/// ## What to write instead
/// Another word in the key, or the word in a distractor as well.
///
/// ## Fix
/// None.
///
/// ## Source
/// Haladyna, Downing and Rodriguez 2002, guideline 28b; NBME Item-Writing Guide.
struct ClangWordRepeat: ItemRule {
  static let header = RuleHeader("clang-word-repeat", .information, .writing)

  func check(_ item: Item, in context: RuleContext) -> [Finding] {
    guard item.isChoice, item.isEnglish, item.hasSoundKey, item.key.options.count == 1, item.options.count >= 3,
      let stem = item.stem, let key = item.options[item.key.options[0]], !Self.deniesIt(key),
      !NoneOfTheAbove.saysNone(key), !AllOfTheAbove.saysAll(item, item.key.options[0])
    else { return [] }
    let asked = Self.roots(stem, Self.unquoted(stem, in: stem.lastOfSentences))
    guard !asked.isEmpty else { return [] }
    func echoed(_ word: TextTokens.Token, _ prose: Prose) -> Range<Int>? {
      // No root is shorter than five letters.
      word.range.count < 5 ? nil : asked[English.root(word, in: prose)]
    }
    guard let word = key.words.first(where: { $0.range.count >= 6 && echoed($0, key) != nil }),
      English.isCommon(word, in: key) || Self.isFirstOfSentence(word, key), let place = echoed(word, key)
    else { return [] }
    for (index, option) in item.options.enumerated() where index != item.key.options[0] {
      guard let option else { return [] }
      if option.words.contains(where: { echoed($0, option) != nil || Self.isMade($0, option, asked) }) { return [] }
    }
    return [
      finding(
        Self.echo(key.string(word.range)), at: key.text.sourceRange(word.range),
        related: [RelatedPlace(stem.text.sourceRange(place), "The word in the question.")])
    ]
  }

  /// Whether a word is made from one, or a part of it with hyphens repeats one: "researcher", "two-language".
  private static func isMade(
    _ word: TextTokens.Token, _ prose: Prose, _ asked: [Word: Range<Int>]
  ) -> Bool {
    guard word.range.count > 6 else { return false }
    if asked.keys.contains(where: { $0.length >= 6 && word.text.hasPrefix($0) }) { return true }
    let bytes = prose.text.bytes
    guard bytes[word.range].contains(UInt8(ascii: "-")) else { return false }
    return bytes[word.range].split(separator: UInt8(ascii: "-")).contains { part in
      let range = part.startIndex..<part.endIndex
      return range.count >= 5 && asked[English.root(Word(bytes, range), range, bytes)] != nil
    }
  }

  /// "No change is needed", "There is no limit": who says that something is not so has to name it.
  private static func deniesIt(_ key: Prose) -> Bool {
    guard let first = key.words.first?.text, first == "no" || first == "there" else { return false }
    let words = key.words.prefix(3).map(\.text)
    return first == "no" || words == ["there", "is", "no"] || words == ["there", "are", "no"]
  }

  /// The words of a sentence that stand in no quotation marks; all where a mark of the text has no other.
  private static func unquoted(_ stem: Prose, in sentence: Range<Int>) -> [TextTokens.Token] {
    let words = stem.words(in: sentence)
    guard !stem.traits.isASCII || stem.traits.signs.contains(oneOf: quotes) else { return Array(words) }
    return unquoted(stem).filter { sentence.contains($0.range.lowerBound) }
  }

  private static let quotes: SignSet = "\""

  private static func unquoted(_ stem: Prose) -> [TextTokens.Token] {
    let words = stem.words
    let hasPairs = words.lazy.count { $0.text == "\"" }.isMultiple(of: 2)
    var isQuoted = false
    return words.filter { word in
      switch word.text {
      case "\"": isQuoted = hasPairs && !isQuoted
      case "“": isQuoted = true
      case "”": isQuoted = false
      default: break
      }
      return !isQuoted
    }
  }

  /// Whether a capital is that of a sentence: what follows is written small. In "Secret Manager" it is a name's.
  private static func isFirstOfSentence(_ word: TextTokens.Token, _ prose: Prose) -> Bool {
    prose.words.count >= 2 && word == prose.words[0] && English.isCommon(prose.words[1], in: prose)
  }

  /// Words that are in every second question.
  private static let usual = WordSet(
    [
      "which", "following", "should", "company", "question", "option", "options", "answer", "answers", "statement",
      "correct", "service", "services", "application", "solution", "because", "between", "without", "before", "through",
      "during", "require", "required", "requires", "requirement", "requirements", "provide", "provides", "support",
      "using",
      "approach", "options", "choose", "select", "different", "example", "explain", "describe", "following", "however",
      "number", "process", "system", "project", "google", "another", "people", "method", "result", "results", "change",
      "customer", "customers", "create", "created", "there", "minimize", "needed", "within", "allow", "allows",
      "contain",
      "within", "purpose", "function", "program", "output", "increase", "decrease", "always", "likely", "called",
      "element", "design",
    ].map { English.root(Word($0), 0..<$0.utf8.count, Array($0.utf8)) })

  /// The roots of the words that count, with the place of the first of each.
  private static func roots(_ prose: Prose, _ words: [TextTokens.Token]) -> [Word: Range<Int>] {
    var result: [Word: Range<Int>] = [:]
    for word in words where word.range.count >= 6 && English.isCommon(word, in: prose) {
      let root = English.root(word, in: prose)
      if !usual.contains(root), result[root] == nil { result[root] = word.range }
    }
    return result
  }

  fileprivate static func echo(_ word: String) -> String {
    "\"\(word)\" stands in the question and in the key alone, by which candidates guess it: use another word in one of the two, "
      + "or the word in a distractor as well."
  }
}

import Findings
import QuestionBank

/// Options that combine numbered or lettered parts.
///
/// ## What it flags
/// Two or more options such as "I and II", "I only", "1, 2 and 3", "Statements 1 and 3", and "A and C" where the letters call
/// parts that the question lists; Korean and Japanese lists ("ㄱ, ㄷ", "ア、ウ") among them. One option that joins some of the
/// others: "Both A and B", "a and c only", "Options 1 and 2"; an option that joins all others, three or more, is
/// `all-of-the-above`. A bare "Both", where two things are compared, is neither.
///
/// ## Why it matters
/// Such a question tests how well somebody combines rather than what is known, takes longer to read, and gives itself
/// away: one known part rules out half of the options.
///
/// ## Example
/// ```yaml
/// options:
///   - text: I and II
///   - text: I and III
///   - text: I, II and III
/// ```
///
/// ## What to write instead
/// The parts as options, with "(Choose two.)".
///
/// ## Fix
/// None.
///
/// ## Source
/// Haladyna, Downing and Rodriguez 2002, guideline 9; SAQUET 2024. Mueller 1975 sets "combination complex alternatives (A and
/// B; Either A or B)" apart from "All of the above", and ExamEval calls an item K-type where some or all options combine
/// others: so one such option is enough.
struct ComplexKType: ItemRule {
  static let header = RuleHeader("complex-k-type", .warning, .writing)

  func check(_ item: Item, in context: RuleContext) -> [Finding] {
    guard item.isChoice else { return [] }
    if Self.isCombined(item) { return [finding(Self.combined, at: item.optionsPlace)] }
    guard let index = Self.joining(item).first, let text = item.question.options[index].text else { return [] }
    return [finding(Self.joined(text.text.trimmed), at: text.text.trimmedSourceRange)]
  }

  /// Whether two or more of the options are combinations, of the same parts or of other options.
  static func isCombined(_ item: Item) -> Bool { combinesParts(item) || joining(item).count >= 2 }

  /// The options that join some of the other ones, and not all.
  private static func joining(_ item: Item) -> [Int] {
    item.options.indices.filter { index in
      OptionCall.called(by: index, in: item.options).map {
        !OptionCall.areAllOthers($0, of: index, in: item.options)
      } == true
    }
  }

  /// Whether two or more of the options are combinations, and of the same parts: `1 and 2`, `3 and 4` are values. Letters
  /// have to call parts that the question lists: vitamins and blood groups have letters for names.
  private static func combinesParts(_ item: Item) -> Bool {
    let options = item.options
    guard options.lazy.count(where: { $0.map(PartCombination.mayBe) == true }) >= 2 else { return false }
    let labels = PartCombination.labels(of: item)
    var seen: Set<Word> = []
    var combinations: Set<Set<Word>> = []
    var count = 0
    var isShared = false
    var isSaid = false
    for option in options {
      guard let option, let parts = PartCombination.parts(of: option, optionCount: options.count, labels: labels)
      else { continue }
      let says = option.words.contains { PartCombination.openers.contains($0.text) }
      guard
        parts.contains(where: { $0.optionIndex == nil || PartCombination.isRoman($0) }) || labels.isSuperset(of: parts)
          || says
      else { continue }
      combinations.insert(Set(parts))
      for part in Set(parts) where !seen.insert(part).inserted { isShared = true }
      isSaid = isSaid || says || parts.count >= 3
      count += 1
    }
    // The same parts in each option are put in order there.
    guard count >= 2, isShared, combinations.count >= 2 else { return false }
    // Figures that the question does not list have to be 1, 2, 3: "8 and 2" are values.
    let figures = PartCombination.figures.filter(seen.contains)
    return figures.isEmpty || labels.isSuperset(of: figures)
      || (isSaid && figures.elementsEqual(PartCombination.figures.prefix(figures.count)))
  }

  fileprivate static func joined(_ text: String) -> String {
    "\"\(text)\" joins other options, so that one of them known to be wrong rules it out, and options cannot be shuffled: ask "
      + "for several instead, as in \"(Choose two.)\"."
  }

  fileprivate static let combined =
    "The options combine parts such as \"I and II\", so that one known part rules out half of them: make the parts the "
    + "options, and ask for several."
}

import Findings
import QuestionBank

/// An option that says that the other ones are right.
///
/// ## What it flags
/// "All of the above", "All of these", "All of the drugs listed", "All three" or "All are correct" as an option, and "A, B and
/// C" where the letters call all other options, three or more; in Korean and Japanese "위의 모두", "上記すべて" and the like. An
/// option that joins some of the others, or two ("Both A and B"), is `complex-k-type`; a bare "Both", where two things are
/// compared, is left alone.
///
/// ## Why it matters
/// Who knows two right options knows the answer, and who knows one wrong option knows that this is wrong; and shuffled
/// options have no "above".
///
/// ## Example
/// ```yaml
/// options:
///   - text: Cloud SQL
///   - text: Bigtable
///   - text: All of the above
/// ```
///
/// ## What to write instead
/// Ask for several: "(Choose two.)".
///
/// ## Fix
/// None.
///
/// ## Source
/// Haladyna, Downing and Rodriguez 2002, guideline 26; SAQUET 2024. Mueller 1975 sets "combination complex alternatives" (A
/// and B; Either A or B) apart from "All of the above".
struct AllOfTheAbove: ItemRule {
  static let header = RuleHeader("all-of-the-above", .warning, .writing)

  func check(_ item: Item, in context: RuleContext) -> [Finding] {
    guard item.isChoice, item.options.count > 1 else { return [] }
    lazy var isCombined = ComplexKType.isCombined(item)
    return item.options.indices.compactMap { index in
      guard let prose = item.options[index], let text = item.question.options[index].text else { return nil }
      guard
        (Self.says(item, index) && !(isCombined && Self.counts(prose)))
          || (Self.joinsAll(item.options, index) && !isCombined)
      else { return nil }
      return finding(Self.all(text.text.trimmed), at: text.text.trimmedSourceRange)
    }
  }

  /// Whether it says "All three", which among combinations of three parts is one of them.
  private static func counts(_ prose: Prose) -> Bool {
    prose.words.contains { AllPhrases.numbers.contains($0.text) }
  }

  private static func joinsAll(_ options: [Prose?], _ index: Int) -> Bool {
    OptionCall.called(by: index, in: options).map { OptionCall.areAllOthers($0, of: index, in: options) } == true
  }

  /// Whether an option of `count` says that all others, or several by their letters, are right.
  static func saysAll(_ prose: Prose, _ count: Int) -> Bool {
    AllPhrases.say(prose, count) || OptionCall(prose) != nil
      || (prose.language == .other && PartCombination.parts(of: prose, optionCount: count) != nil)
  }

  /// The same of an option of a question, with what its words mean there: "All are probability designs" where these are asked
  /// for.
  static func saysAll(_ item: Item, _ index: Int) -> Bool {
    guard let prose = item.options[index] else { return false }
    return saysAll(prose, item.options.count) || AllPhrases.sayOfSubject(item, index)
  }

  private static func says(_ item: Item, _ index: Int) -> Bool {
    guard let prose = item.options[index] else { return false }
    return (AllPhrases.say(prose, item.options.count) && !AllPhrases.countsThings(item.options, index))
      || AllPhrases.sayOfSubject(item, index)
  }

  fileprivate static func all(_ text: String) -> String {
    "\"\(text)\" is known to be right or wrong from one or two of the other options: ask for several instead, as in "
      + "\"(Choose two.)\"."
  }
}

import Findings

/// An option without an explanation beside options that have one.
///
/// ## What it flags
/// The options without an explanation of a question in which at least half of the options have one.
///
/// ## Why it matters
/// Who chose that option learns nothing from having been wrong.
///
/// ## Example
/// ```yaml
/// options:
///   - {text: Cloud Storage, correct: true, explanation: It holds objects.}
///   - {text: Cloud SQL, explanation: It holds tables.}
///   - {text: Bigtable}
/// ```
///
/// ## What to write instead
/// Why the option is wrong, in a sentence.
///
/// ## Fix
/// None.
///
/// ## Source
/// Item guides of certification programmes.
struct RationaleMissingForDistractor: ItemRule {
  static let header = RuleHeader("rationale-missing-for-distractor", .hint, .structure)

  func check(_ item: Item, in context: RuleContext) -> [Finding] {
    guard item.isChoice, item.hasSoundKey, item.texts.hasOptionExplanations else { return [] }
    let options = item.question.options
    let without = options.indices.filter { options[$0].explanation?.isBlank != false }
    guard without.count < options.count, without.count * 2 <= options.count else { return [] }
    let missing = without.filter { !item.key.options.contains($0) }
    guard let first = missing.first else { return [] }
    let related = missing.dropFirst().map { RelatedPlace(Self.place(item, $0), "Likewise.") }
    return [finding(Self.none(item.letters(of: missing), missing.count), at: Self.place(item, first), related: related)]
  }

  private static func place(_ item: Item, _ index: Int) -> Range<Int> {
    item.question.options[index].text?.text.trimmedSourceRange ?? item.question.options[index].range
  }

  fileprivate static func none(_ letters: String, _ count: Int) -> String {
    count == 1
      ? "Option \(letters) has no explanation and the others do, so that whoever chose it does not learn why it is wrong: add one."
      : "Options \(letters) have no explanation and the others do, so that whoever chose one of them does not learn why it is wrong: "
        + "add one to each."
  }
}

import Findings

/// A question of true or false.
///
/// ## What it flags
/// Options that are all "True", "False", "Yes", "No" or their like, Korean and Japanese among them; those behind them may
/// leave it open ("Cannot be determined", "Neither true nor false"; behind "Yes" and "No" any of few words). Options that
/// all begin with "True" or "False", "Yes" or "No", and go on, as "True, False" on two statements and "No, because …" do.
///
/// ## Why it matters
/// Half of the guesses are right, and statements that are wholly true or false are rare.
///
/// ## Example
/// ```yaml
/// options:
///   - {text: "True", correct: true}
///   - {text: "False"}
/// ```
///
/// ## What to write instead
/// A question with three to five options.
///
/// ## Fix
/// None.
///
/// ## Source
/// NBME Item-Writing Guide; SAQUET 2024.
struct TrueFalseOptions: ItemRule {
  static let header = RuleHeader("true-false-options", .warning, .writing)

  func check(_ item: Item, in context: RuleContext) -> [Finding] {
    guard item.isChoice else { return [] }
    if OptionKinds.beginWithVerdicts(item.options) {
      let isYesNo = item.options.first??.words.first.map { $0.text == "yes" || $0.text == "no" } == true
      return [finding(Self.verdicts(isYesNo ? ("Yes", "No") : ("True", "False")), at: item.optionsPlace)]
    }
    guard OptionKinds.areTrueFalse(item.options) else { return [] }
    return [finding(Self.trueFalse(item.options.compactMap { $0?.text.trimmed }), at: item.optionsPlace)]
  }

  static func isTrueFalse(_ item: Item) -> Bool {
    item.isChoice && (OptionKinds.areTrueFalse(item.options) || OptionKinds.beginWithVerdicts(item.options))
  }

  fileprivate static func verdicts(_ words: (String, String)) -> String {
    "The options begin with \"\(words.0)\" or \"\(words.1)\", so that one known verdict rules out half of them: ask for the fact "
      + "itself, with options that state it."
  }

  fileprivate static func trueFalse(_ options: [String]) -> String {
    let quoted = options.map { "\"\($0)\"" }
    let list = quoted.dropLast().joined(separator: ", ") + " and " + (quoted.last ?? "")
    let guesses = ["half", "a third", "a quarter", "a fifth"][min(max(options.count, 2), 5) - 2]
    return
      "The options are \(list), so that \(guesses) of the guesses are right: ask for the fact itself, with three options "
      + "or more."
  }
}

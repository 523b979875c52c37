import Findings

/// A question of true or false.
///
/// ## What it flags
/// Options that are all "True", "False", "Yes", "No" or their like, Korean and Japanese among them; a third one may leave
/// it open ("Cannot be determined"). Options that all begin with "True" or "False" and go on, as "True, False" on two
/// statements does.
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
    if OptionKinds.beginWithVerdicts(item.options) { return [finding(Self.verdicts, at: item.optionsPlace)] }
    guard OptionKinds.areTrueFalse(item.options) else { return [] }
    return [finding(Self.trueFalse(item.options.compactMap { $0?.text.trimmed }), at: item.optionsPlace)]
  }

  static func isTrueFalse(_ item: Item) -> Bool {
    item.isChoice && (OptionKinds.areTrueFalse(item.options) || OptionKinds.beginWithVerdicts(item.options))
  }

  fileprivate static let verdicts =
    "The options begin with \"True\" or \"False\", so that one known verdict rules out half of them: ask for the fact itself, "
    + "with options that state it."

  fileprivate static func trueFalse(_ options: [String]) -> String {
    let quoted = options.map { "\"\($0)\"" }
    let list = quoted.dropLast().joined(separator: ", ") + " and " + (quoted.last ?? "")
    let guesses = options.count == 2 ? "half" : "a third"
    return
      "The options are \(list), so that \(guesses) of the guesses are right: ask for the fact itself, with three options "
      + "or more."
  }
}

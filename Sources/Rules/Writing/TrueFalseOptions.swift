import Findings

/// A question of true or false.
///
/// ## What it flags
/// Options that are all "True", "False", "Yes", "No" or their like, Korean and Japanese among them.
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
    guard Self.isTrueFalse(item) else { return [] }
    return [finding(Self.trueFalse(item.options.compactMap { $0?.text.trimmed }), at: item.optionsPlace)]
  }

  static func isTrueFalse(_ item: Item) -> Bool { item.isChoice && OptionKinds.areTrueFalse(item.options) }

  fileprivate static func trueFalse(_ options: [String]) -> String {
    let quoted = options.map { "\"\($0)\"" }
    let list = quoted.dropLast().joined(separator: ", ") + " and " + (quoted.last ?? "")
    let guesses = options.count == 2 ? "half" : "a third"
    return
      "The options are \(list), so that \(guesses) of the guesses are right: ask for the fact itself, with three options "
      + "or more."
  }
}

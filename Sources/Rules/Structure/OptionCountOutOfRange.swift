import Findings

/// A question with too few options, or too many.
///
/// ## What it flags
/// Fewer than three options or more than five in a question with one key; in a question with several, no more than one
/// distractor. The options `minimum` and `maximum` of the rule change the numbers for one key. Single options in most of
/// ten questions or more are told once.
///
/// ## Why it matters
/// With two options every second guess is right; beyond five the added ones are rarely plausible and cost reading time.
///
/// ## Example
/// ```yaml
/// options:
///   - {text: Cloud Storage, correct: true}
///   - {text: Cloud SQL}
/// ```
///
/// ## What to write instead
/// Three to five options that each stand for a mistake that candidates make.
///
/// ## Fix
/// None.
///
/// ## Source
/// Haladyna, Downing and Rodriguez 2002, guideline 18; item guides of certification programmes.
struct OptionCountOutOfRange: ItemRule {
  static let header = RuleHeader("option-count-out-of-range", .warning, .structure)
  static let options = ["minimum": RuleOption.integer(1...1000), "maximum": .integer(1...1000)]

  func check(_ item: Item, in context: RuleContext) -> [Finding] {
    // Two options of true and false are one defect, and `true-false-options` tells it.
    guard item.isChoice, !context.isOn(TrueFalseOptions.header) || !TrueFalseOptions.isTrueFalse(item) else {
      return []
    }
    let count = item.question.options.count
    let keys = item.key.options.count
    let right = max(Self.askedFor(item) ?? keys, keys)
    if right > 1, !Self.isOpen(item) {
      // All options keyed is another defect, and told as such.
      guard count <= right + 1, count > keys else { return [] }
      let message = right > keys || Self.askedFor(item) == keys ? Self.tooFewForAsked : Self.tooFewForKeys
      return [finding(message(count, right), at: item.optionsPlace)]
    }
    let minimum = context.settings.integer("minimum", of: Self.header.id, or: 3)
    let maximum = context.settings.integer("maximum", of: Self.header.id, or: 5)
    if count < minimum { return [finding(Self.tooFew(count, minimum), at: item.optionsPlace)] }
    if count > maximum, !Self.isOpen(item) { return [finding(Self.tooMany(count, maximum), at: item.optionsPlace)] }
    return []
  }

  /// How many options the question says to choose; nil where it does not say a number.
  private static func askedFor(_ item: Item) -> Int? {
    if case .exactly(let count) = item.question.selection.count { return count }
    return nil
  }

  /// Whether any number of options may be right.
  private static func isOpen(_ item: Item) -> Bool {
    item.question.selection.count == .all || item.question.selection.count == .several
  }

  fileprivate static func tooFew(_ count: Int, _ minimum: Int) -> String {
    if count == 1 {
      return "The question has one option, so that there is nothing to choose: write at least \(minimum)."
    }
    return "The question has \(Wording.count(count, "option")), so that guessing pays: write at least \(minimum)."
  }

  fileprivate static func tooMany(_ count: Int, _ maximum: Int) -> String {
    "The question has \(count) options, more than candidates can weigh: keep the \(maximum) most plausible."
  }

  fileprivate static func tooFewForAsked(_ count: Int, _ asked: Int) -> String {
    "The question asks for \(asked) of \(count) options, so that one is left to be wrong: write at least \(asked + 2)."
  }

  fileprivate static func tooFewForKeys(_ count: Int, _ keys: Int) -> String {
    "\(keys) of the \(count) options are right, so that one is left to be wrong: write at least \(keys + 2)."
  }
}

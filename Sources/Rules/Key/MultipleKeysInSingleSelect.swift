import Findings

/// Several right options where the question asks for one.
///
/// ## What it flags
/// A question that says to choose one (`select: 1`, "Choose one.", a type such as `single_choice`) and has more than one
/// option marked as correct.
///
/// ## Why it matters
/// Whoever chooses the other right option loses the point.
///
/// ## Example
/// ```yaml
/// question: Which service stores objects? (Choose one.)
/// options:
///   - {text: Cloud Storage, correct: true}
///   - {text: Filestore, correct: true}
///   - {text: Cloud SQL}
/// ```
///
/// ## What to write instead
/// Keep the key that is right, or ask for two: `(Choose two.)`.
///
/// ## Fix
/// None: only its author knows which key is wrong.
///
/// ## Source
/// Haladyna, Downing and Rodriguez 2002, guideline 19; item guides of certification programmes.
struct MultipleKeysInSingleSelect: ItemRule {
  static let header = RuleHeader("multiple-keys-in-single-select", .error, .key)

  func check(_ item: Item, in context: RuleContext) -> [Finding] {
    guard item.isChoice, item.hasSoundKey, item.question.selection.count == .exactly(1), item.key.options.count > 1,
      item.key.options.count < item.question.options.count
    else { return [] }
    let related = item.question.selection.range.map { [RelatedPlace($0, "This asks to choose one.")] } ?? []
    return [finding(Self.several(item), at: item.key.places[1], related: related)]
  }

  fileprivate static func several(_ item: Item) -> String {
    "\(item.key.options.count) options are marked as correct (\(item.keyLetters)) where the question asks to choose one, "
      + "so a right choice can be scored as wrong: keep one, or ask for \(item.key.options.count)."
  }
}

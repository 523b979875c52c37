import Findings

/// One right option where the question asks for several.
///
/// ## What it flags
/// A question that says to choose two or more (`select: 2`, "Choose two.") and has one option marked as correct. A
/// question that asks for all that apply may have one.
///
/// ## Why it matters
/// Nobody can choose two right options where there is one.
///
/// ## Example
/// ```yaml
/// question: Which services store objects? (Choose two.)
/// options:
///   - {text: Cloud Storage, correct: true}
///   - {text: Filestore}
///   - {text: Cloud SQL}
/// ```
///
/// ## What to write instead
/// Mark the other right option, or take "(Choose two.)" away.
///
/// ## Fix
/// None: only its author knows which key is missing.
///
/// ## Source
/// Item guides of certification programmes.
struct SingleKeyInMultiSelect: ItemRule {
  static let header = RuleHeader("single-key-in-multi-select", .error, .key)

  func check(_ item: Item, in context: RuleContext) -> [Finding] {
    guard item.isChoice, item.hasSoundKey, case .exactly(let count) = item.question.selection.count, count > 1,
      item.question.options.count > count, item.key.options.count == 1,
      !ChooseCountMismatch.contradictsItself(item),
      let place = item.question.selection.range
    else { return [] }
    let related = [RelatedPlace(item.key.places[0], "The only key.")]
    return [finding(Self.onlyOne(count, item.keyLetters), at: place, related: related)]
  }

  fileprivate static func onlyOne(_ count: Int, _ letter: String) -> String {
    "The question asks to choose \(count), but only option \(letter) is marked as correct: mark the other right options, "
      + "or ask for one."
  }
}

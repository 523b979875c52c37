import Findings
import QuestionBank

/// Numbers as options in no order.
///
/// ## What it flags
/// Three or more options that are a number each, with the same words or the same kind of unit around it, neither rising
/// nor falling. Banks that shuffle their options are left alone.
///
/// ## Why it matters
/// A reader who knows the number has to search for it, and looks for a meaning in the order.
///
/// ## Example
/// ```yaml
/// options:
///   - {text: 128 GB}
///   - {text: 32 GB, correct: true}
///   - {text: 64 GB}
/// ```
///
/// ## What to write instead
/// ```yaml
/// options:
///   - {text: 32 GB, correct: true}
///   - {text: 64 GB}
///   - {text: 128 GB}
/// ```
///
/// ## Fix
/// Sorts the options, each with all that belongs to it. Safe where the key is in flags and no text calls an option by its
/// letter; else a suggestion that moves the key, and the letters in explanations, along.
///
/// ## Source
/// Haladyna, Downing and Rodriguez 2002, guideline 21; SAQUET 2024.
struct NumericOptionsUnordered: ItemRule {
  static let header = RuleHeader("numeric-options-unordered", .warning, .writing)

  func check(_ item: Item, in context: RuleContext) -> [Finding] {
    guard item.isChoice, item.options.count >= 3, context.header.shufflesOptions != true,
      item.options.allSatisfy({ $0?.mayHold(numbers: 1) == true }), !Self.asksForVersion(item)
    else {
      return []
    }
    var values: [Double] = []
    var frame: String?
    for prose in item.options {
      guard let prose, let quantity = Quantity(prose.text.trimmed) else { return [] }
      guard frame == nil || frame == quantity.frame else { return [] }
      frame = quantity.frame
      values.append(quantity.value)
    }
    let steps = zip(values, values.dropFirst())
    guard Set(values).count == values.count, !steps.allSatisfy(<), !steps.allSatisfy(>) else { return [] }
    let order = values.indices.sorted { values[$0] < values[$1] }
    let fix = OptionOrder.fix("Sort the options", item, order, base: context.indexBase)
    return [finding(Self.unordered, at: item.optionsPlace, fixes: fix.map { [$0] } ?? [])]
  }

  /// 3.10 comes behind 3.9 where versions are asked for.
  private static let versions: WordSet = ["version", "versions", "release", "releases"]

  private static func asksForVersion(_ item: Item) -> Bool {
    item.stem?.words.contains { versions.contains($0.text) } == true
  }

  fileprivate static let unordered =
    "The options are numbers in no order, so that readers have to search, and see a hint where there is none: sort them."
}

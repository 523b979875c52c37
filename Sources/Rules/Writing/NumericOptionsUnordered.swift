import Findings
import QuestionBank

/// Numbers as options in no order.
///
/// ## What it flags
/// Three or more options that are a number each, with the same words or the same kind of unit around it, neither rising
/// nor falling. Dates, times of day, ranges, fractions, powers of ten and numbers in words count too; a last option
/// such as "None of the above" or "It cannot be determined" does not. Banks that shuffle their options are left alone.
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
      case let numbers = Self.withoutVerdict(item.options), let values = Self.values(numbers),
      !Self.asksForVersion(item, values)
    else { return [] }
    let steps = zip(values, values.dropFirst())
    guard Set(values).count == values.count, !steps.allSatisfy(<), !steps.allSatisfy(>) else { return [] }
    let order = values.indices.sorted { values[$0] < values[$1] } + Array(values.count..<item.options.count)
    let fix = OptionOrder.fix("Sort the options", item, order, base: context.indexBase)
    return [finding(Self.unordered, at: item.optionsPlace, fixes: fix.map { [$0] } ?? [])]
  }

  /// The options without a last one that is no number by its nature: "None of the above", "It cannot be determined".
  private static func withoutVerdict(_ options: [Prose?]) -> ArraySlice<Prose?> {
    guard options.count > 3, let last = options[options.count - 1], !last.traits.signs.contains(oneOf: "0"),
      NoneOfTheAbove.saysNone(last) || AllOfTheAbove.saysAll(last, options.count) || OptionKinds.isUndecided(last)
    else { return options[...] }
    return options.dropLast()
  }

  /// The numbers that the options are; nil where they are none, or cannot be compared.
  private static func values(_ options: ArraySlice<Prose?>) -> [Double]? {
    guard options.allSatisfy({ $0?.mayHold(numbers: 1) == true }) else {
      guard let first = options.first, let first, first.wordTokens <= 6,
        first.traits.signs.contains(oneOf: "0") || NumberForms.mayBegin(with: first.words.first?.text)
      else { return nil }
      return NumberForms.values(options.compactMap { $0?.code.isEmpty == true ? $0?.text.trimmed : "" })
    }
    var values: [Double] = []
    var frame: String?
    var isMixed = false
    for prose in options {
      guard let prose, let quantity = Quantity(prose.text.trimmed),
        frame == nil || frame == quantity.frame || frame == Self.bare || quantity.frame == Self.bare
      else { return NumberForms.values(options.compactMap { $0?.text.trimmed }) }
      if frame == nil || frame == Self.bare { frame = quantity.frame }
      isMixed = isMixed || quantity.frame == Self.bare
      values.append(quantity.value)
    }
    // "205" beside "206 bones" leaves the word out; "50" beside "50 %" is another number.
    guard !isMixed || frame.map(Self.isBareOrWord) == true else {
      return NumberForms.values(options.compactMap { $0?.text.trimmed })
    }
    return values
  }

  /// The frame of a number alone.
  private static let bare = "#"

  private static func isBareOrWord(_ frame: String) -> Bool {
    // 802.1X is a name.
    frame == bare || (frame.count >= 4 && frame.dropFirst().allSatisfy(\.isLetter))
  }

  private static let versions: WordSet = ["version", "versions", "release", "releases"]

  /// Whether versions are asked for, where 3.10 comes behind 3.9; a year of release is a number as any.
  private static func asksForVersion(_ item: Item, _ values: [Double]) -> Bool {
    !values.allSatisfy((1000..<3000).contains) && item.stem?.words.contains { versions.contains($0.text) } == true
  }

  fileprivate static let unordered =
    "The options are numbers in no order, so that readers have to search, and see a hint where there is none: sort them."
}

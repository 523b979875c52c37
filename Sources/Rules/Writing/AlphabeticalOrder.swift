import Findings
import QuestionBank

/// Short options in no alphabetical order.
///
/// ## What it flags
/// Three or more options of one or two words each that do not follow the alphabet. Off unless configured, and silent where
/// the bank shuffles its options.
///
/// ## Why it matters
/// An order that means nothing leaves no room for a habit of where to put the key.
///
/// ## Example
/// ```yaml
/// options:
///   - {text: Spanner}
///   - {text: Bigtable, correct: true}
///   - {text: Firestore}
/// ```
///
/// ## What to write instead
/// ```yaml
/// options:
///   - {text: Bigtable, correct: true}
///   - {text: Firestore}
///   - {text: Spanner}
/// ```
///
/// ## Fix
/// Safe where the key is in flags and no text calls an option by its letter; else a suggestion that moves the key and the
/// letters along.
///
/// ## Source
/// Haladyna, Downing and Rodriguez 2002, guideline 21.
struct AlphabeticalOrder: ItemRule {
  static let header = RuleHeader("alphabetical-order", nil, .writing)

  func check(_ item: Item, in context: RuleContext) -> [Finding] {
    guard item.isChoice, item.options.count >= 3, context.header.shufflesOptions != true else { return [] }
    var texts: [String] = []
    for prose in item.options {
      guard let prose, prose.language == .other, prose.words.count <= 2, prose.code.isEmpty,
        let first = prose.words.first, first.kind == .word, Quantity(prose.text.trimmed) == nil
      else { return [] }
      texts.append(prose.text.trimmed.lowercased())
    }
    let isLast = ["none", "all", "other", "both", "neither"]
    guard !texts.contains(where: { text in isLast.contains { text.hasPrefix($0) } }), texts != texts.sorted() else {
      return []
    }
    let order = texts.indices.sorted { (texts[$0], $0) < (texts[$1], $1) }
    let fix = OptionOrder.fix("Sort the options by the alphabet", item, order, base: context.indexBase)
    return [finding(Self.unordered, at: item.optionsPlace, fixes: fix.map { [$0] } ?? [])]
  }

  fileprivate static let unordered =
    "The options follow no order, in which readers look for a meaning: sort them by the alphabet."
}

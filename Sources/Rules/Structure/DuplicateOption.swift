import Findings

/// Two options that read the same.
///
/// ## What it flags
/// Options whose texts are that of an earlier one, but for white space, the case of prose, the shape of quotation marks,
/// wide letters, and the sign at the end.
///
/// ## Why it matters
/// Two options that are the same are both wrong, so that one is given away; where one is the key, a right choice can be
/// scored as wrong.
///
/// ## Example
/// ```yaml
/// options:
///   - text: Store the files in Cloud Storage.
///   - text: Store the files in Cloud storage
/// ```
///
/// ## What to write instead
/// Another distractor, or one option less.
///
/// ## Fix
/// None: only its author knows which one was meant to differ.
///
/// ## Source
/// Haladyna, Downing and Rodriguez 2002, guideline 22.
struct DuplicateOption: ItemRule {
  static let header = RuleHeader("duplicate-option", .error, .structure)

  func check(_ item: Item, in context: RuleContext) -> [Finding] {
    guard item.isChoice, item.options.count > 1, Self.mayRepeat(item) else { return [] }
    var groups: [[Int]] = []
    var known: [[UInt8]: Int] = [:]
    for index in item.question.options.indices {
      guard let text = item.question.options[index].text, text.isText, !text.isBlank else { continue }
      let folded = FoldedText.folded(text.text.bytes)
      if let group = known[folded] {
        groups[group].append(index)
      } else {
        known[folded] = groups.count
        groups.append([index])
      }
    }
    return groups.filter { $0.count > 1 }.map { group in
      let others = group.enumerated().filter { $0.offset != 1 }.map(\.element)
      return finding(
        Self.same(item, group), at: Self.place(item, group[1]),
        related: others.map { RelatedPlace(Self.place(item, $0), "Option \(item.question.letter(ofOption: $0)).") })
    }.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private static func place(_ item: Item, _ index: Int) -> Range<Int> {
    item.question.options[index].text?.range ?? item.question.options[index].range
  }

  /// Whether two options may read alike: not where all have other words.
  private static func mayRepeat(_ item: Item) -> Bool {
    let options = item.options
    guard options.count <= 20 else { return true }
    for (index, option) in options.enumerated() {
      guard let traits = option?.traits, !traits.hasOtherLetters else { return true }
      for other in options[..<index] where other?.traits.wordHash == traits.wordHash { return true }
    }
    return false
  }

  /// Of the options in `group`, which read the same, the first stands for the others.
  fileprivate static func same(_ item: Item, _ group: [Int]) -> String {
    let keys = group.filter(item.key.options.contains).count
    let isKeyed = keys > 0 && keys < group.count
    let (first, later) = (item.letters(of: [group[0]]), item.letters(of: Array(group.dropFirst())))
    if group.count == 2 {
      let why =
        isKeyed ? "of which one is the key, so a right choice is scored as wrong" : "so that both are seen to be wrong"
      return "Option \(later) reads like option \(first), \(why): change it, or take it out."
    }
    let why =
      isKeyed
      ? "of which \(Wording.word(keys)) \(keys == 1 ? "is the key" : "are keys"), so a right choice is scored as wrong"
      : "so that all of them are seen to be wrong"
    return "Options \(later) read like option \(first), \(why): change them, or take them out."
  }
}

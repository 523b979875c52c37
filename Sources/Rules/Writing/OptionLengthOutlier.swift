import Findings

/// An option whose length stands out.
///
/// ## What it flags
/// One option that has at least 1.6 times the characters of the next longest, and 20 more; or at most half those of the
/// next shortest, and 20 fewer. Names and short phrases, code, and options about the others are left alone. Where it is the key and the longest, `key-is-longest` says so instead.
///
/// ## Why it matters
/// Candidates take the option that stands out for the key, or rule it out, without knowing anything.
///
/// ## Example
/// ```yaml
/// options:
///   - {text: "Export the table to Cloud Storage, and load it each night."}
///   - {text: "Create a view over the table, and share it with the team."}
///   - {text: Do nothing.}
/// ```
///
/// ## What to write instead
/// Options of about one length.
///
/// ## Fix
/// None.
///
/// ## Source
/// Haladyna, Downing and Rodriguez 2002, guideline 24; BenchMarker 2026.
struct OptionLengthOutlier: ItemRule {
  static let header = RuleHeader("option-length-outlier", .information, .writing)

  func check(_ item: Item, in context: RuleContext) -> [Finding] {
    guard item.isChoice, item.options.count >= 3, item.options.allSatisfy({ $0?.code.isEmpty == true }) else {
      return []
    }
    let lengths = item.optionLengths
    let (shortest, second) = Self.leastTwo(lengths, by: <)
    let (longest, secondLongest) = Self.leastTwo(lengths, by: >)
    let (nextShortest, nextLongest) = (lengths[second], lengths[secondLongest])
    if lengths[longest] * 5 >= nextLongest * 8, lengths[longest] >= nextLongest + 20, nextLongest > 0 {
      let isKey = item.key.options == [longest]
      let isTold = isKey && context.isOn(KeyIsLongest.header) && KeyIsLongest.stands(out: longest, in: item)
      guard !isTold, let prose = item.options[longest], prose.wordCount >= 8 else { return [] }
      return [finding(Self.long(lengths[longest], nextLongest), at: prose.text.trimmedSourceRange)]
    }
    if lengths[shortest] * 2 <= nextShortest, lengths[shortest] + 20 <= nextShortest, lengths[shortest] > 0,
      let prose = item.options[shortest], item.options[second].map({ $0.wordCount >= 6 }) == true,
      !NoneOfTheAbove.saysNone(prose), !AllOfTheAbove.saysAll(prose, item.options.count)
    {
      return [finding(Self.short(lengths[shortest], nextShortest), at: prose.text.trimmedSourceRange)]
    }
    return []
  }

  /// The indices of the first two of two numbers or more, were they sorted.
  private static func leastTwo(_ numbers: [Int], by comesBefore: (Int, Int) -> Bool) -> (Int, Int) {
    var (first, second) = comesBefore(numbers[1], numbers[0]) ? (1, 0) : (0, 1)
    for index in 2..<numbers.count {
      if comesBefore(numbers[index], numbers[first]) {
        (first, second) = (index, first)
      } else if comesBefore(numbers[index], numbers[second]) {
        second = index
      }
    }
    return (first, second)
  }

  fileprivate static func long(_ own: Int, _ next: Int) -> String {
    "The option stands out by its length (\(own) characters, the next \(next)), which readers take for a sign: shorten it, or "
      + "give the others as much detail."
  }

  fileprivate static func short(_ own: Int, _ next: Int) -> String {
    "The option stands out, being so short (\(own) characters, the next \(next)), which readers take for a sign: give it as "
      + "much detail as the others."
  }
}

import Findings

/// Two options that read the same.
///
/// ## What it flags
/// An option whose text is that of an earlier one, but for white space, the case of prose, the shape of quotation marks,
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
    guard item.question.isChoice, item.question.options.count > 1, Self.mayRepeat(item) else { return [] }
    var first: [[UInt8]: Int] = [:]
    var findings: [Finding] = []
    for index in item.question.options.indices {
      guard let text = item.question.options[index].text, text.isText, !text.isBlank else { continue }
      let folded = FoldedText.folded(text.text.bytes)
      guard let earlier = first[folded] else {
        first[folded] = index
        continue
      }
      let place = item.question.options[earlier].text?.range ?? item.question.options[earlier].range
      findings.append(
        finding(
          Self.same(item, index, earlier), at: text.range,
          related: [RelatedPlace(place, "Option \(item.question.letter(ofOption: earlier)).")]))
    }
    return findings
  }

  /// Whether two options may read alike: not where all have other words.
  private static func mayRepeat(_ item: Item) -> Bool {
    let hashes = item.options.map { $0.flatMap { $0.traits.hasOtherLetters ? nil : $0.traits.wordHash } }
    guard hashes.count <= 20, !hashes.contains(nil) else { return true }
    return hashes.indices.contains { hashes[..<$0].contains(hashes[$0]) }
  }

  fileprivate static func same(_ item: Item, _ index: Int, _ earlier: Int) -> String {
    let letters = (item.question.letter(ofOption: index), item.question.letter(ofOption: earlier))
    let keyed = item.key.options.contains(index) != item.key.options.contains(earlier)
    let why =
      keyed ? "of which one is the key, so a right choice is scored as wrong" : "so that both are seen to be wrong"
    return "Option \(letters.0) reads like option \(letters.1), \(why): change it, or take it out."
  }
}

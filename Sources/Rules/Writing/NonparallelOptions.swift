import Findings

/// One option that is built in another way than the rest.
///
/// ## What it flags
/// English options of three words or more, of which exactly one begins in another form than all others: with "to", with a
/// word in "-ing", with "because", or with a number.
///
/// ## Why it matters
/// The odd one out draws the eye; often it is the one that was written first: the key.
///
/// ## Example
/// ```yaml
/// options:
///   - {text: To store objects at low cost}
///   - {text: To run containers on demand}
///   - {text: Scanning tables with SQL}
/// ```
///
/// ## What to write instead
/// Options in one form.
///
/// ## Fix
/// None.
///
/// ## Source
/// Haladyna, Downing and Rodriguez 2002, guideline 23.
struct NonparallelOptions: ItemRule {
  static let header = RuleHeader("nonparallel-options", nil, .writing)

  private enum Form: Hashable { case infinitive, gerund, because, number, other }

  func check(_ item: Item, in context: RuleContext) -> [Finding] {
    guard item.isChoice, item.isEnglish, item.options.count >= 3 else { return [] }
    let forms = item.options.map { $0.flatMap(Self.form) }
    guard !forms.contains(nil) else { return [] }
    for index in forms.indices {
      let others = Set(forms.indices.filter { $0 != index }.map { forms[$0] })
      guard others.count == 1, let common = others.first, common != forms[index],
        common != .other || forms[index] != .other,
        let prose = item.options[index], let first = prose.words.first
      else { continue }
      return [finding(Self.odd(prose.string(first.range)), at: prose.text.sourceRange(first.range))]
    }
    return []
  }

  private static func form(_ prose: Prose) -> Form? {
    let words = prose.words.filter { $0.kind == .word }
    guard words.count >= 3 else { return nil }
    let first = words[0].text
    if first == "to" { return .infinitive }
    if first == "because" { return .because }
    if prose.text.bytes[words[0].range].allSatisfy({ (0x30...0x39).contains($0) }) { return .number }
    if first.hasSuffix("ing"), words[0].range.count >= 6 { return .gerund }
    return .other
  }

  fileprivate static func odd(_ word: String) -> String {
    "The option begins in another form than all others (\"\(word)\"), by which it stands out: write all options in one form."
  }
}

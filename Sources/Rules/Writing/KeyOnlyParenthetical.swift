import Findings

/// A remark in parentheses that the key alone has.
///
/// ## What it flags
/// Words in parentheses in the one key, where no other option has any. Calls such as `f(x)`, what stands in code, and
/// abbreviations inside of a name, as in "Total Cost of Ownership (TCO) Calculator", are left alone.
///
/// ## Why it matters
/// Authors explain what is right; candidates know it, and choose the option that is explained.
///
/// ## Example
/// ```yaml
/// options:
///   - {text: Cloud KMS with customer-managed keys (CMEK), correct: true}
///   - {text: Cloud Armor with a security policy}
///   - {text: Cloud NAT with a static address}
/// ```
///
/// ## What to write instead
/// The remark in the explanation, or one in each option.
///
/// ## Fix
/// None.
///
/// ## Source
/// Haladyna, Downing and Rodriguez 2002, guideline 28d; found in published banks.
struct KeyOnlyParenthetical: TriggeredRule {
  static let header = RuleHeader("key-only-parenthetical", .information, .writing)
  static let trigger = RuleTrigger(in: .options, ["("])

  func check(_ item: Item, in context: RuleContext) -> [Finding] {
    guard item.isChoice, item.hasSoundKey, item.key.options.count == 1, item.options.count >= 3,
      let key = item.options[item.key.options[0]], key.traits.signs.contains(oneOf: "("),
      let remark = Self.remark(in: key)
    else { return [] }
    for (index, option) in item.options.enumerated() where index != item.key.options[0] {
      guard let option, !option.traits.signs.contains(oneOf: "(") else { return [] }
    }
    let isAbbreviation = Self.isAbbreviation(remark, in: key)
    guard !isAbbreviation || !Self.isInName(remark, in: key) else { return [] }
    return [finding(Self.explained(key.string(remark), isAbbreviation), at: key.text.sourceRange(remark))]
  }

  /// The first parentheses with words in them that do not stand behind a name, as those of a call do.
  private static func remark(in prose: Prose) -> Range<Int>? {
    let words = prose.words
    guard let open = words.firstIndex(where: { $0.text == "(" }),
      let close = words[open...].firstIndex(where: { $0.text == ")" }), close > open + 1
    else { return nil }
    let bytes = prose.text.bytes
    let start = words[open].range.lowerBound
    guard start > 0, bytes[start - 1] == 0x20, words[open + 1].kind == .word else { return nil }
    // "(s)" is an ending, "(1)" a number.
    let inner = bytes[words[open].range.upperBound..<words[close].range.lowerBound]
    guard inner.count >= 3, inner.contains(where: { (0x61...0x7A).contains($0 | 0x20) || $0 >= 0x80 }) else {
      return nil
    }
    return start..<words[close].range.upperBound
  }

  /// Whether the parentheses hold one to three words with capitals, of which the last has two or more: "(TCO)",
  /// "(Amazon EC2)", "(CapEx)".
  private static func isAbbreviation(_ remark: Range<Int>, in prose: Prose) -> Bool {
    let words = prose.words(in: remark).filter { $0.text != "(" && $0.text != ")" }
    guard (1...3).contains(words.count), let last = words.last else { return false }
    let bytes = prose.text.bytes
    let capitals = bytes[last.range].lazy.count { (0x41...0x5A).contains($0) }
    return capitals >= 2 && words.allSatisfy { $0.kind == .word && (0x41...0x5A).contains(bytes[$0.range.lowerBound]) }
  }

  /// Whether the name goes on behind the parentheses, with a capital.
  private static func isInName(_ remark: Range<Int>, in prose: Prose) -> Bool {
    guard let next = prose.words.first(where: { $0.range.lowerBound >= remark.upperBound }) else { return false }
    return next.kind == .word && (0x41...0x5A).contains(prose.text.bytes[next.range.lowerBound])
  }

  fileprivate static func explained(_ words: String, _ isAbbreviation: Bool) -> String {
    "\"\(words)\" explains the key, and no other option has \(isAbbreviation ? "an abbreviation" : "a remark"), by which "
      + "candidates guess it: leave it to the explanation, or give each option one."
  }
}

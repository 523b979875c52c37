import Findings

/// A remark in parentheses that the key alone has.
///
/// ## What it flags
/// Words in parentheses in the one key, where no other option has any. Calls such as `f(x)` and what stands in code are
/// left alone.
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
    return [finding(Self.explained(key.string(remark)), at: key.text.sourceRange(remark))]
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

  fileprivate static func explained(_ words: String) -> String {
    "\"\(words)\" explains the key, and no other option has a remark, by which candidates guess it: leave it to the "
      + "explanation, or give each option one."
  }
}

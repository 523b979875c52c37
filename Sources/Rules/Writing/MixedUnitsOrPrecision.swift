import Findings

/// Numbers as options that are spelt in two ways.
///
/// ## What it flags
/// Options that are a number each, of which some have decimal units and some binary ones (GB beside GiB), or some have
/// noughts behind the point and some have no point (2 beside 3.00).
///
/// ## Why it matters
/// The reader compares spellings rather than numbers, and the odd one out draws the eye.
///
/// ## Example
/// ```yaml
/// options: [2 GB, 4 GiB, 8 GB]
/// ```
///
/// ## What to write instead
/// ```yaml
/// options: [2 GB, 4 GB, 8 GB]
/// ```
///
/// ## Fix
/// None.
///
/// ## Source
/// NBME Item-Writing Guide.
struct MixedUnitsOrPrecision: ItemRule {
  static let header = RuleHeader("mixed-units-or-precision", .hint, .writing)

  func check(_ item: Item, in context: RuleContext) -> [Finding] {
    guard item.isChoice, item.options.count >= 2, item.options.allSatisfy({ $0?.mayHold(numbers: 1) == true }) else {
      return []
    }
    var units: [Bool?] = []
    var noughts: [Bool?] = []
    for prose in item.options {
      guard let prose else { return [] }
      let text = prose.text.trimmed
      guard text.utf8.count <= 40, Quantity(text) != nil else { return [] }
      units.append(Self.isBinary(text))
      noughts.append(Self.endsInNoughts(text))
    }
    let (decimal, binary) = (units.filter { $0 == false }.count, units.filter { $0 == true }.count)
    if decimal > 0, binary > 0 {
      return odd(item, units, rarer: binary <= decimal) { Self.unit($0) }
    }
    let (whole, padded) = (noughts.filter { $0 == false }.count, noughts.filter { $0 == true }.count)
    if whole > 0, padded > 0, whole + padded == noughts.count {
      return odd(item, noughts, rarer: padded <= whole) { Self.precision($0) }
    }
    return []
  }

  private func odd(_ item: Item, _ kinds: [Bool?], rarer: Bool, _ message: (String) -> String) -> [Finding] {
    guard let index = kinds.firstIndex(of: rarer), let prose = item.options[index] else { return [] }
    return [finding(message(prose.text.trimmed), at: prose.text.trimmedSourceRange)]
  }

  /// Whether the unit is KiB, MiB and so on; nil where it is no unit of bytes with a prefix.
  private static func isBinary(_ text: String) -> Bool? {
    let unit = String(text.drop { !$0.isNumber }.drop { !$0.isLetter }.prefix { $0.isLetter }.lowercased())
    if ["kib", "mib", "gib", "tib", "pib"].contains(unit) { return true }
    return ["kb", "mb", "gb", "tb", "pb"].contains(unit) ? false : nil
  }

  /// Whether the number has nothing but noughts behind its point, false where it has no point; nil where it has other
  /// digits there.
  private static func endsInNoughts(_ text: String) -> Bool? {
    let number = text.drop { !$0.isNumber }.prefix { $0.isNumber || $0 == "." || $0 == "," }
    guard let point = number.lastIndex(of: ".") else { return false }
    let digits = number[number.index(after: point)...]
    return digits.isEmpty ? false : digits.allSatisfy { $0 == "0" } ? true : nil
  }

  fileprivate static func unit(_ text: String) -> String {
    "\"\(text)\" has a unit of another kind than the other options, so that readers compare spellings: use one kind for all."
  }

  fileprivate static func precision(_ text: String) -> String {
    "\"\(text)\" is spelt more or less exactly than the other options, by which it stands out: spell all alike."
  }
}

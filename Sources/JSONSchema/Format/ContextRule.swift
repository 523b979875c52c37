/// The contextual rules of RFC 5892, appendix A.
enum ContextRule {
  /// Whether the contextual code point at `index` of `label` stands where it may.
  static func holds(at index: Int, in label: [UInt32]) -> Bool {
    let before = index > 0 ? label[index - 1] : nil
    let after = index + 1 < label.count ? label[index + 1] : nil
    switch label[index] {
    case 0xB7: return before == 0x6C && after == 0x6C
    case 0x375: return after.map { isIn("Greek", $0) } ?? false
    case 0x5F3, 0x5F4: return before.map { isIn("Hebrew", $0) } ?? false
    case 0x30FB:
      return label.contains { $0 != 0x30FB && (isIn("Hiragana", $0) || isIn("Katakana", $0) || isIn("Han", $0)) }
    case 0x660...0x669: return !label.contains { (0x6F0...0x6F9).contains($0) }
    case 0x6F0...0x6F9: return !label.contains { (0x660...0x669).contains($0) }
    case 0x200D: return before.map(isVirama) ?? false
    case 0x200C: return (before.map(isVirama) ?? false) || joins(at: index, in: label)
    default: return true
    }
  }

  private static func isIn(_ script: String, _ scalar: UInt32) -> Bool {
    UnicodeScript.named(script, withExtensions: false)?.contains(scalar) ?? false
  }

  private static func isVirama(_ value: UInt32) -> Bool {
    Unicode.Scalar(value)?.properties.canonicalCombiningClass == .virama
  }

  /// (L or D) T* ZWNJ T* (R or D).
  private static func joins(at index: Int, in label: [UInt32]) -> Bool {
    func isTransparent(_ value: UInt32) -> Bool { Unicode.Scalar(value).map(JoiningType.isTransparent) ?? false }
    guard let before = label[..<index].last(where: { !isTransparent($0) }),
      let after = label[(index + 1)...].first(where: { !isTransparent($0) })
    else { return false }
    return JoiningType.joinsForward.contains(before) && JoiningType.joinsBackward.contains(after)
  }
}

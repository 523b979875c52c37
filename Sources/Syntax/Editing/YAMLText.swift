/// The spelling of scalars in YAML.
package enum YAMLText {
  /// `text` as a scalar that reads as this string in block and in flow: plain where that is safe.
  package static func scalar(_ text: String) -> String {
    if isPlain(text) { return text }
    let isSimple = text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F && $0 != "'" }
    return isSimple ? "'" + text + "'" : JSONText.quoted(text)
  }

  /// Whether `text` reads as the same string without quotes, in YAML 1.1 too: in block, and with `isFlow` in flow.
  package static func isPlain(_ text: String, isFlow: Bool = true) -> Bool {
    let bytes = Array(text.utf8)
    guard let first = bytes.first, let last = bytes.last, last != .space, last != .colon else { return false }
    // What begins with a digit may be a number or a date to some reader.
    let isFirstFine = first.isLetter || first == UInt8(ascii: "$") || first == UInt8(ascii: "/") || first >= 0x80
    guard isFirstFine, ScalarType(plain: bytes) == .string, !AmbiguousScalars.isAmbiguous(bytes[...]) else {
      return false
    }
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case 0..<0x20, 0x7F: return false
      case .comma, .leftBracket, .rightBracket, .leftBrace, .rightBrace: if isFlow { return false }
      case .colon where bytes[index + 1] == .space: return false
      case UInt8(ascii: "#") where bytes[index - 1] == .space: return false
      default: break
      }
    }
    return true
  }
}

extension UInt8 {
  fileprivate var isLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }
}

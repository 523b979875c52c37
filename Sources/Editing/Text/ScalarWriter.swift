import SourceText
import Syntax

/// Writes a text at a place as the scalar that stands there, or as a new one.
struct ScalarWriter {
  let place: CursorPlace

  /// The edit that puts `text`, meant as a string, in the place of what is there.
  func edit(string text: String) -> TextEdit {
    edit(text) { place.style == .json ? Self.quoted(text) : Self.plainOrQuoted(text, isFlow: place.style == .flow) }
  }

  /// The edit that puts a number, truth value or null there; inside quotes it becomes a string.
  func edit(literal text: String) -> TextEdit {
    edit(text) { text }
  }

  private func edit(_ text: String, new: () -> String) -> TextEdit {
    guard let scalar = place.scalar else { return TextEdit(place.range, new()) }
    switch scalar.node.kind {
    case .doubleQuotedScalar, .singleQuotedScalar: return TextEdit(scalar.contentRange, scalar.escaped(text))
    default: return TextEdit(place.range, new())
    }
  }

  /// Without quotes where YAML reads the same string so.
  static func plainOrQuoted(_ text: String, isFlow: Bool) -> String {
    isPlain(text, isFlow: isFlow) ? text : quoted(text)
  }

  private static func isPlain(_ text: String, isFlow: Bool) -> Bool {
    guard let first = text.utf8.first, let last = text.utf8.last, !"-?:,[]{}#&*!|>'\"%@` \t.".utf8.contains(first),
      last != UInt8(ascii: " "), last != UInt8(ascii: ":"), ScalarType(plain: Array(text.utf8)) == .string
    else { return false }
    var previous = first
    for byte in text.utf8 {
      if byte < 0x20 || byte == 0x7F { return false }
      if byte == UInt8(ascii: " "), previous == UInt8(ascii: ":") { return false }
      if byte == UInt8(ascii: "#"), previous == UInt8(ascii: " ") { return false }
      if isFlow, ",[]{}".utf8.contains(byte) { return false }
      previous = byte
    }
    return true
  }

  /// In double quotes, as JSON and YAML both read it.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}

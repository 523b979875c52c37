import Findings
import SourceText

/// What is wrong with single characters, quotes and escapes.
extension Diagnosis {
  var emptyFile: Advice { Advice(message: "The file holds no value, so there is nothing to read; write one.") }

  var invalidUTF8: Advice {
    Advice(message: "These bytes are not UTF-8, so their text is lost on other machines; save the file as UTF-8.")
  }

  var invalidCharacter: Advice {
    let byte = chunk.bytes(error.range).first ?? 0
    let escape = Self.escape(byte)
    let name = byte == .tab ? "A tab" : "The control character U+00\(Self.hex(byte))"
    return Advice(
      message: "\(name) cannot stand in JSON text; write \"\(escape)\".",
      fixes: [Fix("Replace by \"\(escape)\"", isSafe: true, [TextEdit(error.range, escape)])])
  }

  var nestingTooDeep: Advice {
    let limit = format == .yaml ? YAMLParser.depthLimit : JSONReader.depthLimit
    return Advice(
      message: "Values are nested more than \(limit) deep, so what is in this one was not read; take levels away.")
  }

  var unclosedQuote: Advice {
    let quote = error.origin.map { text($0) } ?? "\""
    let end = error.range.upperBound
    return Advice(
      message: "The quote that opens here is not closed on its line; add \(quote == "'" ? "'" : "the closing quote").",
      fixes: [Fix("Insert the closing quote", isSafe: false, [.insertion(quote, at: end)])])
  }

  var invalidEscape: Advice {
    let words = words
    if words.hasPrefix("\\u"), words.utf8.count == 6 {
      return Advice(
        message:
          "\"\(words)\" is half of a surrogate pair and no character by itself; write both halves or the character.")
    }
    let isUnicode = words.hasPrefix("\\u") || words.hasPrefix("\\x") && format == .yaml
    let rest = words.dropFirst()
    let backslash = Fix(
      "Write the backslash as \"\\\\\"", isSafe: false, [.insertion("\\", at: error.range.lowerBound)])
    if isUnicode, format != .yaml {
      return Advice(
        message:
          "\"\(words)\" needs four hexadecimal digits behind \"\\u\"; complete it, or write \"\\\\\" for a backslash.",
        fixes: [backslash])
    }
    let name = rest.first.map { $0.isWhitespace || $0.asciiValue.map { $0 < 32 } ?? false ? "\\" : words } ?? words
    return Advice(
      message: "\"\(name)\" is no escape of \(language); write \"\\\\\" for a backslash.", fixes: [backslash])
  }

  /// How JSON writes a control character.
  static func escape(_ byte: UInt8) -> String {
    switch byte {
    case 0x08: "\\b"
    case 0x09: "\\t"
    case 0x0A: "\\n"
    case 0x0C: "\\f"
    case 0x0D: "\\r"
    default: "\\u00\(hex(byte))"
    }
  }

  static func hex(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.count < 2 ? "0" + digits : digits
  }
}

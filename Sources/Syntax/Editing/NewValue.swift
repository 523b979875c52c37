/// A value that an edit writes into a document.
package indirect enum NewValue: Sendable {
  case null
  case boolean(Bool)
  /// A number as it is to be spelt.
  case number(String)
  case string(String)
  case sequence([NewValue])
  case mapping([(key: String, value: NewValue)])
  /// What stands at a place of the same document, in its own spelling.
  case copy(Value)

  /// As one line of JSON, which is YAML too.
  package var json: String {
    switch self {
    case .null: "null"
    case .boolean(let isTrue): isTrue ? "true" : "false"
    case .number(let text): text
    case .string(let text): JSONText.quoted(text)
    case .sequence(let items): "[" + items.map(\.json).joined(separator: ", ") + "]"
    case .mapping(let entries):
      "{" + entries.map { JSONText.quoted($0.key) + ": " + $0.value.json }.joined(separator: ", ") + "}"
    case .copy(let value): NewValue(reading: value).json
    }
  }

  /// The value without its spelling.
  package init(reading value: Value, depth: Int = 0) {
    switch value.kind {
    case .mapping where depth < 200:
      self = .mapping(value.entries.map { ($0.key.string ?? "", NewValue(reading: $0.value, depth: depth + 1)) })
    case .sequence where depth < 200: self = .sequence(value.items.map { NewValue(reading: $0, depth: depth + 1) })
    default:
      switch value.scalarType ?? .null {
      case .null: self = .null
      case .boolean(let isTrue): self = .boolean(isTrue)
      case .integer, .float: self = .number(value.string ?? "0")
      case .string: self = .string(value.string ?? "")
      }
    }
  }
}

/// The spelling of strings in JSON.
package enum JSONText {
  /// `text` between `"`, with what must be escaped escaped.
  package static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\u{0}"..<"\u{20}":
        let hex = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}

/// The spelling of scalars in YAML.
package enum YAMLText {
  /// `text` as a scalar that reads as this string in block and in flow: plain where that is safe.
  package static func scalar(_ text: String) -> String {
    if isPlain(text) { return text }
    let isSimple = text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F && $0 != "'" }
    return isSimple ? "'" + text + "'" : JSONText.quoted(text)
  }

  /// Whether `text` reads as the same string without quotes, wherever it stands.
  static func isPlain(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard let first = bytes.first, let last = bytes.last, last != .space, last != .colon else { return false }
    let isFirstFine = first.isLetter || first == UInt8(ascii: "$") || first == UInt8(ascii: "/") || first >= 0x80
    guard isFirstFine, ScalarType(plain: bytes) == .string, !AmbiguousScalars.isAmbiguous(bytes[...]) else {
      return false
    }
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case 0..<0x20, 0x7F, .comma, .leftBracket, .rightBracket, .leftBrace, .rightBrace: return false
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

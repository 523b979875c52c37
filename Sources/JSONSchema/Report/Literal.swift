import Syntax

/// Values and keys as text of a document.
enum Literal {
  /// The text that writes `value` where `instance` stands, in its quotes; nothing for what is no scalar.
  static func text(of value: Instance, like instance: Instance) -> String? {
    switch value.type(floatsAreIntegers: true) {
    case .string: string(value.string, in: instance.node.kind, isYAML: instance.part.isYAML)
    case .array, .object: nil
    case .null: "null"
    default: value.string
    }
  }

  /// The text that writes the key `name` where `key` stands.
  static func key(_ name: String, like key: Instance) -> String {
    string(name, in: key.node.kind, isYAML: key.part.isYAML)
  }

  /// `text` in the style of `kind`, or in double quotes where that style cannot hold it.
  static func string(_ text: String, in kind: SyntaxKind, isYAML: Bool) -> String {
    if isYAML, kind == .plainScalar || kind == .emptyScalar, isPlain(text) { return text }
    if isYAML, kind == .singleQuotedScalar, !text.contains("'"), !text.contains("\n") { return "'\(text)'" }
    return quoted(text)
  }

  /// `text` as a string of JSON.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      default:
        if scalar.value < 0x20 {
          let digits = String(scalar.value, radix: 16)
          result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }

  /// Whether YAML reads `text` as that string without quotes. Stricter than YAML.
  static func isPlain(_ text: String) -> Bool {
    guard let first = text.utf8.first, ASCII.isLetter(first), ScalarType(plain: Array(text.utf8)) == .string else {
      return false
    }
    return text.utf8.allSatisfy { ASCII.isAlphanumeric($0) || $0 == 0x5F || $0 == 0x2D || $0 == 0x2E }
      && !["y", "n", "yes", "no", "on", "off"].contains(text.lowercased())
  }
}

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
    if isYAML, kind == .plainScalar || kind == .emptyScalar, YAMLText.isPlain(text) { return text }
    if isYAML, kind == .singleQuotedScalar, !text.contains("'"), !text.contains("\n") { return "'\(text)'" }
    return JSONText.quoted(text)
  }
}

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

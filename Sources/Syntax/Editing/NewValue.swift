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
  ///
  /// Aliases make a value without end of a short text: what is deeper than 200 levels, or behind some 16 MB, is null.
  package init(reading value: Value) {
    var reader = Reader()
    self = reader.read(value, depth: 0)
  }

  private struct Reader {
    /// How many bytes of texts may follow; a value counts as some.
    private var rest = 16 << 20

    mutating func read(_ value: Value, depth: Int) -> NewValue {
      rest -= 16
      guard rest > 0 else { return .null }
      switch value.kind {
      case .mapping where depth < 200:
        var entries: [(key: String, value: NewValue)] = []
        for entry in value.entries where rest > 0 {
          entries.append((text(entry.key), read(entry.value, depth: depth + 1)))
        }
        return .mapping(entries)
      case .sequence where depth < 200:
        var items: [NewValue] = []
        for item in value.items where rest > 0 { items.append(read(item, depth: depth + 1)) }
        return .sequence(items)
      default:
        switch value.scalarType ?? .null {
        case .null: return .null
        case .boolean(let isTrue): return .boolean(isTrue)
        case .integer, .float: return .number(value.string ?? "0")
        case .string: return .string(text(value))
        }
      }
    }

    private mutating func text(_ value: Value) -> String {
      let text = value.string ?? ""
      rest -= text.utf8.count
      return text
    }
  }
}

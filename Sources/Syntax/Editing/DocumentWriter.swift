/// Writes a document anew in the other format: what it says, without its comments and its layout.
package struct DocumentWriter {
  private var text = ""
  private var steps = 0

  /// Through aliases a few lines can stand for billions of values.
  private static let stepLimit = 5_000_000
  private static let depthLimit = 200

  /// The value as JSON, indented by 2; nil where JSON has no word for it: keys that are no scalars, or endless aliases.
  ///
  /// Numbers stay numbers where every reader of JSON keeps their spelling; others, as `0.10`, become strings.
  package static func json(_ value: Value) -> String? {
    var writer = DocumentWriter()
    guard writer.writeJSON(value, 0) else { return nil }
    return writer.text + "\n"
  }

  /// The value as YAML in blocks, indented by 2; nil as above.
  package static func yaml(_ value: Value) -> String? {
    var writer = DocumentWriter()
    guard writer.writeYAML(value, 0, isBehindKey: false) else { return nil }
    if writer.text.hasPrefix("\n") { writer.text.removeFirst() }
    return writer.text.hasSuffix("\n") ? writer.text : writer.text + "\n"
  }

  private mutating func mayGoOn(_ depth: Int) -> Bool {
    steps += 1
    return depth < Self.depthLimit && steps < Self.stepLimit
  }

  private mutating func breakLine(_ depth: Int) { text += "\n" + String(repeating: "  ", count: depth) }

  // MARK: JSON

  private mutating func writeJSON(_ value: Value, _ depth: Int) -> Bool {
    guard mayGoOn(depth) else { return false }
    switch value.kind {
    case .scalar:
      text += Self.jsonScalar(value)
      return true
    case .sequence:
      var isFirst = true
      text += "["
      for item in value.items {
        text += isFirst ? "" : ","
        isFirst = false
        breakLine(depth + 1)
        guard writeJSON(item, depth + 1) else { return false }
      }
      if !isFirst { breakLine(depth) }
      text += "]"
      return true
    case .mapping:
      var isFirst = true
      text += "{"
      for entry in value.entries {
        guard let key = entry.key.string else { return false }
        text += isFirst ? "" : ","
        isFirst = false
        breakLine(depth + 1)
        text += JSONText.quoted(key) + ": "
        guard writeJSON(entry.value, depth + 1) else { return false }
      }
      if !isFirst { breakLine(depth) }
      text += "}"
      return true
    }
  }

  private static func jsonScalar(_ value: Value) -> String {
    let string = value.string ?? ""
    switch value.scalarType ?? .null {
    case .null: return "null"
    case .boolean(let isTrue): return isTrue ? "true" : "false"
    case .integer, .float: return isPlainNumber(string) ? string : JSONText.quoted(string)
    case .string: return JSONText.quoted(string)
    }
  }

  /// Whether a number is spelt in the one way that programs write it: `-12`, `0.5`, not `0.10`, `1e3`, `+1`, `007`.
  private static func isPlainNumber(_ text: String) -> Bool {
    var digits = text.utf8[...]
    if digits.first == UInt8(ascii: "-") { digits = digits.dropFirst() }
    let parts = digits.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard digits.count <= 15, let whole = parts.first, !whole.isEmpty, parts.count <= 2,
      parts.allSatisfy({ $0.allSatisfy(\.isDigit) }), whole.count == 1 || whole.first != UInt8(ascii: "0")
    else { return false }
    guard parts.count == 2 else { return text != "-0" }
    return parts[1].last.map { $0 != UInt8(ascii: "0") } ?? false
  }

  // MARK: YAML

  private mutating func writeYAML(_ value: Value, _ depth: Int, isBehindKey: Bool) -> Bool {
    guard mayGoOn(depth) else { return false }
    switch value.kind {
    case .scalar:
      text += isBehindKey ? " " : ""
      writeScalar(value, depth)
      return true
    case .sequence: return writeSequence(value, depth, isBehindKey)
    case .mapping: return writeMapping(value, depth, isBehindKey)
    }
  }

  private mutating func writeSequence(_ value: Value, _ depth: Int, _ isBehindKey: Bool) -> Bool {
    if let line = Self.line(value) {
      text += (isBehindKey ? " " : "") + line
      return true
    }
    var isFirst = !isBehindKey
    for item in value.items {
      if !isFirst || text.isEmpty { breakLine(depth) }
      isFirst = false
      text += "- "
      guard writeYAML(item, depth + 1, isBehindKey: false) else { return false }
    }
    return true
  }

  private mutating func writeMapping(_ value: Value, _ depth: Int, _ isBehindKey: Bool) -> Bool {
    var isFirst = !isBehindKey
    var isEmpty = true
    for entry in value.entries {
      guard let key = entry.key.string else { return false }
      if !isFirst || text.isEmpty { breakLine(depth) }
      isFirst = false
      isEmpty = false
      text += YAMLText.scalar(key) + ":"
      guard writeYAML(entry.value, depth + 1, isBehindKey: true) else { return false }
    }
    if isEmpty { text += (isBehindKey ? " " : "") + "{}" }
    return true
  }

  private mutating func writeScalar(_ value: Value, _ depth: Int) {
    let string = value.string ?? ""
    switch value.scalarType ?? .null {
    case .string where Self.isLiteral(string):
      let lines = string.split(separator: "\n", omittingEmptySubsequences: false)
      let endsWithBreak = lines.last?.isEmpty == true
      text += endsWithBreak ? "|" : "|-"
      for line in endsWithBreak ? lines.dropLast() : lines[...] {
        if line.isEmpty {
          text += "\n"
        } else {
          breakLine(max(1, depth))
          text += line
        }
      }
    case .string: text += YAMLText.scalar(string)
    case .null: text += "null"
    case .boolean(let isTrue): text += isTrue ? "true" : "false"
    case .integer, .float: text += string
    }
  }

  /// Whether a text of several lines can stand as it is behind `|`.
  private static func isLiteral(_ text: String) -> Bool {
    guard text.contains("\n"), let first = text.utf8.first, first != .space, first != .lineFeed,
      !text.hasSuffix("\n\n")
    else { return false }
    return text.unicodeScalars.allSatisfy { scalar in
      (scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value)
        && ![0x2028, 0x2029, 0xFEFF].contains(scalar.value))
        || scalar == "\n"
    }
  }

  /// A list of short scalars on one line; nil for others.
  private static func line(_ value: Value) -> String? {
    var parts: [String] = []
    for item in value.items {
      guard item.isScalar, let text = item.string, !text.contains("\n"), parts.count < 20 else { return nil }
      parts.append(item.scalarType == .string ? YAMLText.scalar(text) : jsonWord(item))
    }
    let line = "[" + parts.joined(separator: ", ") + "]"
    return line.utf8.count <= 60 ? line : nil
  }

  private static func jsonWord(_ value: Value) -> String {
    switch value.scalarType ?? .null {
    case .null: "null"
    case .boolean(let isTrue): isTrue ? "true" : "false"
    default: value.string ?? ""
    }
  }
}

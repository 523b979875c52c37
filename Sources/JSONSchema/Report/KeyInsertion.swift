import SourceText
import Syntax

/// Adds a pair to a mapping, in the mapping's own layout.
enum KeyInsertion {
  /// The edit that writes `name: value` before the first pair; nothing where the layout is unusual.
  static func edit(adding name: String, value: String, to mapping: Instance) -> TextEdit? {
    let node = mapping.node
    guard node.kind == .mapping, !node.flags.contains(.broken) else { return nil }
    let isFlow = node.flags.contains(.flow) || !mapping.part.isYAML
    var pairs = Instance.Pairs(mapping)
    guard let (keyNode, _) = pairs.next() else {
      guard isFlow else { return nil }
      let inside = mapping.range.lowerBound + 1
      return .insertion(pair(name, value, quoted: !mapping.part.isYAML), at: inside)
    }
    let key = Instance(part: mapping.part, index: keyNode)
    let start = key.range.lowerBound
    let text = mapping.part.tree.text
    let isQuoted = !mapping.part.isYAML || key.node.kind == .doubleQuotedScalar
    let line = text.lineStart(text.line(at: start))
    let before = String(decoding: text.slice(line..<start), as: UTF8.self)
    let isOnOwnLine = before.allSatisfy { $0 == " " || $0 == "\t" }
    if isFlow {
      let separator = isOnOwnLine ? ",\n" + before : ", "
      return .insertion(pair(name, value, quoted: isQuoted) + separator, at: start)
    }
    // After `- ` the other keys of the item are under the first one.
    let indentation = isOnOwnLine ? before : String(repeating: " ", count: before.count)
    guard isOnOwnLine || before.allSatisfy({ $0 == " " || $0 == "-" }) else { return nil }
    return .insertion(pair(name, value, quoted: isQuoted) + "\n" + indentation, at: start)
  }

  private static func pair(_ name: String, _ value: String, quoted: Bool) -> String {
    (quoted || !YAMLText.isPlain(name) ? JSONText.quoted(name) : name) + ": " + value
  }
}

/// A first value for a property, by its schema: the default, the only value, or the emptiest of its type.
enum Placeholder {
  static func text(for schema: Value) -> String {
    for keyword in ["const", "default"] {
      if let value = schema[keyword], value.isScalar { return text(ofScalar: value) }
    }
    if let first = schema["enum"]?.items.makeFirst(), first.isScalar { return text(ofScalar: first) }
    switch schema["type"]?.string {
    case "integer", "number": return "0"
    case "boolean": return "false"
    case "array": return "[]"
    case "object": return "{}"
    case "null": return "null"
    default: return "\"\""
    }
  }

  private static func text(ofScalar value: Value) -> String {
    value.scalarType == .string ? JSONText.quoted(value.string ?? "") : value.string ?? "null"
  }
}

extension Value.Items {
  fileprivate func makeFirst() -> Value? {
    var items = self
    return items.next()
  }
}

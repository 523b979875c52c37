import Syntax

/// `qbank debug value`: the decoded value as JSON, one line a document.
enum ValueDump {
  /// Aliases can make a few lines stand for more values than there is memory.
  private static let valueLimit = 20_000_000
  /// And make them deeper than any stack.
  private static let depthLimit = 2_000

  static func write(_ tree: SyntaxTree, to output: Output) throws {
    var remaining = valueLimit
    for document in tree.documents {
      var writer = JSONWriter()
      try write(document, to: &writer, depth: 0, &remaining)
      output.write(writer.bytes)
      output.write("\n")
    }
  }

  private static func write(_ value: Value, to writer: inout JSONWriter, depth: Int, _ remaining: inout Int) throws {
    remaining -= 1
    guard remaining > 0 else { throw CommandFailure("Aliases stand for more than \(valueLimit) values here.") }
    guard depth < depthLimit else { throw CommandFailure("The value is nested more than \(depthLimit) levels deep.") }
    switch value.kind {
    case .scalar: write(scalar: value, to: &writer)
    case .sequence:
      writer.beginArray()
      for item in value.items { try write(item, to: &writer, depth: depth + 1, &remaining) }
      writer.endArray()
    case .mapping:
      // Of equal keys the last counts, at the place of the first.
      var order: [String] = []
      var last: [String: Value] = [:]
      for entry in value.entries {
        let key = try key(entry.key, depth: depth, &remaining)
        if last.updateValue(entry.value, forKey: key) == nil { order.append(key) }
      }
      writer.beginObject()
      for key in order {
        guard let member = last[key] else { continue }
        writer.key(key)
        try write(member, to: &writer, depth: depth + 1, &remaining)
      }
      writer.endObject()
    }
  }

  /// The text of a key; of one that is a list or a mapping, its JSON.
  private static func key(_ value: Value, depth: Int, _ remaining: inout Int) throws -> String {
    if value.isScalar { return value.string ?? "" }
    var writer = JSONWriter()
    try write(value, to: &writer, depth: depth + 1, &remaining)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private static func write(scalar value: Value, to writer: inout JSONWriter) {
    let text = value.string ?? ""
    switch value.scalarType {
    case .null, nil: writer.null()
    case .boolean(let truth): writer.boolean(truth)
    case .string: writer.string(text)
    case .integer, .float:
      if let number = JSONNumber.spelling(of: text) { writer.literal(number) } else { writer.string(text) }
    }
  }
}

/// Numbers of YAML in the spelling of JSON.
enum JSONNumber {
  /// The same number as JSON writes it; nil for infinities and what is no number.
  static func spelling(of text: String) -> String? {
    if text.hasPrefix("0x") { return UInt64(text.dropFirst(2), radix: 16).map { String($0) } }
    if text.hasPrefix("0o") { return UInt64(text.dropFirst(2), radix: 8).map { String($0) } }
    var rest = text[...]
    var sign = ""
    if rest.first == "-" || rest.first == "+" {
      if rest.removeFirst() == "-" { sign = "-" }
    }
    let whole = rest.prefix { $0.isASCII && $0.isNumber }
    rest = rest.dropFirst(whole.count)
    let digits = whole.drop { $0 == "0" }
    var result = sign + (digits.isEmpty ? "0" : String(digits))
    var fraction: Substring = ""
    if rest.first == "." {
      fraction = rest.dropFirst().prefix { $0.isASCII && $0.isNumber }
      rest = rest.dropFirst(1 + fraction.count)
    }
    guard !whole.isEmpty || !fraction.isEmpty else { return nil }
    if !fraction.isEmpty { result += "." + fraction }
    guard let exponent = rest.first else { return result }
    guard exponent == "e" || exponent == "E" else { return nil }
    return result + rest
  }
}

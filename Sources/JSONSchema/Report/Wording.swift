import Syntax

/// Words for values, types and lists.
struct Wording {
  /// Whether the document is JSON, which has objects and arrays where YAML has mappings and lists.
  let isJSON: Bool

  static func quoted(_ text: String) -> String {
    let line = text.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false).first.map(String.init) ?? ""
    let short = line.count > 60 ? String(line.prefix(59)) : line
    return short.count < text.count ? "\"\(short)…\"" : "\"\(text)\""
  }

  func name(of types: InstanceTypes) -> String {
    var names: [String] = []
    if types.contains(.string) { names.append("a text") }
    if types.contains(.number) {
      names.append("a number")
    } else if types.contains(.integer) {
      names.append("a whole number")
    }
    if types.contains(.boolean) { names.append("true or false") }
    if types.contains(.array) { names.append(isJSON ? "an array" : "a list") }
    if types.contains(.object) { names.append(isJSON ? "an object" : "a mapping") }
    if types.contains(.null) { names.append("null") }
    return Self.list(names, "or")
  }

  /// What a value is, with its text where it is short: `the number 3`, `the text "ten"`.
  func description(of instance: Instance) -> String {
    switch instance.type(floatsAreIntegers: true) {
    case .string: return instance.string.isEmpty ? "an empty text" : "the text \(Self.quoted(instance.string))"
    case .integer, .number: return "the number \(instance.string)"
    case .boolean: return instance.string
    case .array: return isJSON ? "an array" : "a list"
    case .object: return isJSON ? "an object" : "a mapping"
    default: return instance.node.kind == .emptyScalar ? "empty" : "null"
    }
  }

  /// A value as it would be written: texts in quotes.
  static func literal(_ instance: Instance) -> String {
    switch instance.type(floatsAreIntegers: true) {
    case .string: quoted(instance.string)
    case .array: "a list"
    case .object: "a mapping"
    case .null: "null"
    default: instance.string
    }
  }

  /// "a, b and c"; at most `limit` names, then how many more.
  static func list(_ words: some RandomAccessCollection<String>, _ last: String, limit: Int = 12) -> String {
    if words.count > limit {
      return words.prefix(limit).joined(separator: ", ") + " \(last) \(words.count - limit) more"
    }
    guard let final = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(last) " + final
  }

  /// One value, or "one of" several.
  static func oneOf(_ values: [String]) -> String {
    values.count > 1 ? "one of \(list(values, "or"))" : values.first ?? ""
  }

  static func count(_ number: Int, _ noun: String, _ plural: String? = nil) -> String {
    "\(number) \(number == 1 ? noun : plural ?? noun + "s")"
  }

  /// The value by its place: `"difficulty"`, `item 2`, `this document`.
  func subject(_ place: InstancePlace) -> String {
    switch place.role {
    case .value(let key): Self.quoted(key.string)
    case .item(let index): index < 0 ? "this item" : "item \(index + 1)"
    case .key: "the key \(Self.quoted(place.instance.string))"
    case .root: "this document"
    }
  }
}

extension String {
  /// With the first letter in upper case.
  var capitalizedSentence: String { isEmpty ? self : self[startIndex].uppercased() + dropFirst() }
}

import Syntax

/// A value as a text that is the same for equal values: numbers by value, objects without order.
///
/// Used to compare and to quote; a value that aliases make larger than the budget gives nil.
struct CanonicalValue {
  private var budget: Int
  private var text = ""

  static func text(_ value: Value, budget: Int = 200_000) -> String? {
    var canonical = CanonicalValue(budget: budget)
    return canonical.write(value, depth: 0) ? canonical.text : nil
  }

  static func areEqual(_ left: Value, _ right: Value) -> Bool {
    guard let text = text(left), let other = self.text(right) else { return false }
    return text == other
  }

  private init(budget: Int) {
    self.budget = budget
  }

  private mutating func write(_ value: Value, depth: Int) -> Bool {
    budget -= 1
    guard budget > 0, depth < 500 else { return false }
    switch value.kind {
    case .scalar: writeScalar(value)
    case .sequence:
      text += "["
      for item in value.items {
        guard write(item, depth: depth + 1) else { return false }
        text += ","
      }
      text += "]"
    case .mapping:
      var values: [String: Value] = [:]
      for entry in value.entries { values[entry.key.string ?? ""] = entry.value }
      text += "{"
      for (key, value) in values.sorted(by: { $0.key < $1.key }) {
        text += JSONText.quoted(key) + ":"
        guard write(value, depth: depth + 1) else { return false }
        text += ","
      }
      text += "}"
    }
    budget -= text.utf8.count / 100_000
    return budget > 0
  }

  private mutating func writeScalar(_ value: Value) {
    switch value.scalarType ?? .null {
    case .null: text += "null"
    case .boolean(let isTrue): text += isTrue ? "true" : "false"
    case .integer, .float: text += ExactNumber(scalar: value).map(\.canonicalText) ?? value.string ?? ""
    case .string: text += JSONText.quoted(value.string ?? "")
    }
  }
}

extension ExactNumber {
  /// A text that equal numbers share.
  var canonicalText: String {
    if let integer { return String(integer) }
    let digits = String(decoding: decimalDigits.map { $0 + 0x30 }, as: UTF8.self)
    return (isNegative ? "-" : "") + digits + "e" + String(exponent)
  }
}

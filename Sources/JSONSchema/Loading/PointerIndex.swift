import Syntax

/// Finds members and items by the tokens of JSON Pointers (RFC 6901). A mapping or sequence is read through once, however
/// many pointers lead through it.
struct PointerIndex {
  private var members: [SchemaKey: [String: Value]] = [:]
  private var items: [SchemaKey: [Value]] = [:]
  /// How many members and items were read.
  private(set) var readCount = 0

  /// The member or item that `token`, unescaped, names; nil where there is none.
  mutating func step(_ token: String, from value: Value) -> Value? {
    if value.isMapping { return members(of: value)[token] }
    guard value.isSequence, let index = Int(token), index >= 0, String(index) == token else { return nil }
    let items = items(of: value)
    return index < items.count ? items[index] : nil
  }

  /// Of equal keys the last one counts, as it does for `Value.entry`.
  private mutating func members(of value: Value) -> [String: Value] {
    if let known = members[value.key] { return known }
    var made: [String: Value] = [:]
    for entry in value.entries where entry.key.isScalar {
      readCount += 1
      if let name = entry.key.string { made[name] = entry.value }
    }
    members[value.key] = made
    return made
  }

  private mutating func items(of value: Value) -> [Value] {
    if let known = items[value.key] { return known }
    let made = Array(value.items)
    readCount += made.count
    items[value.key] = made
    return made
  }
}

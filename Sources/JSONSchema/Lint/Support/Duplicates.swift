import Syntax

/// Equal items of a list.
enum Duplicates {
  struct Duplicate {
    var index: Int
    var value: Value
    var first: Value
  }

  /// The items that are equal to one before them.
  static func find(in list: Value) -> [Duplicate] {
    var firsts: [String: Value] = [:]
    var result: [Duplicate] = []
    for (index, item) in list.items.enumerated() {
      guard let text = CanonicalValue.text(item) else { continue }
      if let first = firsts[text] {
        result.append(Duplicate(index: index, value: item, first: first))
      } else {
        firsts[text] = item
      }
    }
    return result
  }
}

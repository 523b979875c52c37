import Syntax

/// Two bounds that leave one number.
enum EqualBounds {
  /// The number as it is written; nil where the bounds differ, or other values than numbers are allowed.
  static func value(of schema: Subschema) -> String? {
    guard let minimum = schema.number("minimum"), minimum == schema.number("maximum"), let types = schema.types,
      !types.isEmpty, types.isSubset(of: .number), types.contains(.fraction) || minimum.isInteger,
      schema["exclusiveMinimum"]?.boolean != true, schema["exclusiveMaximum"]?.boolean != true
    else { return nil }
    return schema["minimum"]?.string
  }
}

extension ExactNumber {
  /// The nearest integer above or below; nil for an integer, and for one that does not fit.
  func rounded(up: Bool) -> Int? {
    guard !isInteger, var low = ExactNumber.bisectionStart(for: self) else { return nil }
    // The greatest integer that is not above, found by halving: there is no division of exact numbers.
    var high = low.high
    while low.low < high - 1 {
      let middle = low.low + (high - low.low) / 2
      if ExactNumber(middle) <= self { low.low = middle } else { high = middle }
    }
    return up ? low.low + 1 : low.low
  }

  private static func bisectionStart(for number: ExactNumber) -> (low: Int, high: Int)? {
    let limit = 1 << 52
    guard ExactNumber(-limit) < number, number < ExactNumber(limit) else { return nil }
    return (-limit, limit)
  }
}

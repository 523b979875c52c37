extension ExactNumber: Comparable {
  package static func < (left: ExactNumber, right: ExactNumber) -> Bool {
    if left.isNegative != right.isNegative { return left.isNegative }
    return left.isNegative ? right.magnitudeIsLess(than: left) : left.magnitudeIsLess(than: right)
  }

  private func magnitudeIsLess(than other: ExactNumber) -> Bool {
    if isZero || other.isZero { return isZero && !other.isZero }
    if exponent == other.exponent, digits.isEmpty, other.digits.isEmpty { return coefficient < other.coefficient }
    let (mine, others) = (decimalDigits, other.decimalDigits)
    let (order, otherOrder) = (mine.count + exponent, others.count + other.exponent)
    if order != otherOrder { return order < otherOrder }
    return mine.lexicographicallyPrecedes(others)
  }

  /// The digits of the coefficient, most significant first.
  var decimalDigits: [UInt8] {
    guard digits.isEmpty else { return digits }
    var result: [UInt8] = []
    var rest = coefficient
    while rest > 0 {
      result.append(UInt8(rest % 10))
      rest /= 10
    }
    return result.reversed()
  }
}

extension ExactNumber {
  /// Whether this number is `divisor` times an integer. A divisor of zero divides zero alone.
  package func isMultiple(of divisor: ExactNumber) -> Bool {
    if isZero { return true }
    if divisor.isZero { return false }
    // Neither coefficient ends in 0: a divisor with the larger exponent would need a 10 in this one's coefficient.
    guard exponent >= divisor.exponent else { return false }
    let zeros = exponent - divisor.exponent
    return divisor.digits.isEmpty
      ? isMultiple(ofSmall: divisor.coefficient, zeros: zeros)
      : isMultiple(ofLarge: divisor.digits, zeros: zeros)
  }

  private func isMultiple(ofSmall divisor: UInt64, zeros: Int) -> Bool {
    var remainder = coefficient % divisor
    if !digits.isEmpty {
      remainder = 0
      for digit in digits {
        remainder = Self.multiply(remainder, 10 % divisor, modulo: divisor)
        let (sum, carry) = remainder.addingReportingOverflow(UInt64(digit) % divisor)
        remainder = carry ? sum &- divisor : sum % divisor
      }
    }
    var power = 10 % divisor
    var rest = zeros
    while rest > 0, remainder != 0 {
      if rest & 1 == 1 { remainder = Self.multiply(remainder, power, modulo: divisor) }
      power = Self.multiply(power, power, modulo: divisor)
      rest >>= 1
    }
    return remainder == 0
  }

  private static func multiply(_ left: UInt64, _ right: UInt64, modulo divisor: UInt64) -> UInt64 {
    let product = left.multipliedFullWidth(by: right)
    return divisor.dividingFullWidth((product.high % divisor, product.low)).remainder
  }

  /// Long division by digits. So many zeros that it would take long cannot make a coefficient divisible by anything
  /// but its twos and fives, of which a divisor of n digits has fewer than 4n.
  private func isMultiple(ofLarge divisor: [UInt8], zeros: Int) -> Bool {
    let zeros = min(zeros, divisor.count * 4)
    var remainder: [UInt8] = []
    for digit in decimalDigits + Array(repeating: 0, count: zeros) {
      if !remainder.isEmpty || digit != 0 { remainder.append(digit) }
      while Self.isAtLeast(remainder, divisor) { Self.subtract(divisor, from: &remainder) }
    }
    return remainder.isEmpty
  }

  private static func isAtLeast(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    left.count != right.count ? left.count > right.count : !left.lexicographicallyPrecedes(right)
  }

  private static func subtract(_ right: [UInt8], from left: inout [UInt8]) {
    var borrow: Int8 = 0
    for place in 0..<left.count {
      let index = left.count - 1 - place
      let other = place < right.count ? Int8(right[right.count - 1 - place]) : 0
      var difference = Int8(left[index]) - other - borrow
      borrow = difference < 0 ? 1 : 0
      if difference < 0 { difference += 10 }
      left[index] = UInt8(difference)
    }
    left.removeSubrange(..<(left.firstIndex { $0 != 0 } ?? left.count))
  }
}

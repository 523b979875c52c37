/// A set of Unicode scalars: ranges, and properties that are asked scalar by scalar.
struct ScalarSet: Hashable, Sendable {
  struct Property: Hashable, Sendable {
    var property: UnicodeProperty
    var isNegated: Bool

    func contains(_ scalar: UInt32) -> Bool { property.contains(scalar) != isNegated }
  }

  static let last: UInt32 = 0x10FFFF

  /// Sorted, apart from each other.
  private(set) var ranges: [ClosedRange<UInt32>]
  private(set) var properties: [Property]
  /// Whether the set is everything but the ranges and properties.
  private(set) var isNegated = false

  init(_ ranges: [ClosedRange<UInt32>] = [], properties: [Property] = []) {
    self.ranges = Self.merged(ranges)
    self.properties = properties
  }

  init(_ scalar: UInt32) { self.init([scalar...scalar]) }

  static let any = ScalarSet([0...last])
  static let digits = ScalarSet([0x30...0x39])
  static let word = ScalarSet([0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A])
  /// `\s` of ECMA-262: WhiteSpace and LineTerminator.
  static let space = ScalarSet([
    0x09...0x0D, 0x20...0x20, 0xA0...0xA0, 0x1680...0x1680, 0x2000...0x200A, 0x2028...0x2029, 0x202F...0x202F,
    0x205F...0x205F, 0x3000...0x3000, 0xFEFF...0xFEFF,
  ])
  /// `.` without the `s` flag: all but the line terminators.
  static let dot = ScalarSet([0x0A...0x0A, 0x0D...0x0D, 0x2028...0x2029]).complement

  var complement: ScalarSet {
    var result = self
    if properties.isEmpty {
      result.ranges = Self.complemented(ranges)
    } else {
      result.isNegated.toggle()
    }
    return result
  }

  func union(_ other: ScalarSet) -> ScalarSet {
    // A negated set has properties; members of a class never are (their negation is in the property itself).
    ScalarSet(ranges + other.ranges, properties: properties + other.properties)
  }

  func contains(_ scalar: UInt32) -> Bool {
    (rangesContain(scalar) || properties.contains { $0.contains(scalar) }) != isNegated
  }

  func rangesContain(_ scalar: UInt32) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      let range = ranges[middle]
      if scalar < range.lowerBound {
        high = middle
      } else if scalar > range.upperBound {
        low = middle + 1
      } else {
        return true
      }
    }
    return false
  }

  /// Whether the two sets surely share no scalar.
  func isSurelyDisjoint(from other: ScalarSet) -> Bool {
    guard properties.isEmpty, other.properties.isEmpty else { return false }
    return !ranges.contains { range in other.ranges.contains { $0.overlaps(range) } }
  }

  private static func merged(_ ranges: [ClosedRange<UInt32>]) -> [ClosedRange<UInt32>] {
    var result: [ClosedRange<UInt32>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let previous = result.last, range.lowerBound <= previous.upperBound + 1 {
        result[result.count - 1] = previous.lowerBound...max(previous.upperBound, range.upperBound)
      } else {
        result.append(range)
      }
    }
    return result
  }

  private static func complemented(_ ranges: [ClosedRange<UInt32>]) -> [ClosedRange<UInt32>] {
    var result: [ClosedRange<UInt32>] = []
    var next: UInt32 = 0
    for range in ranges {
      if range.lowerBound > next { result.append(next...(range.lowerBound - 1)) }
      next = range.upperBound + 1
    }
    if next <= last { result.append(next...last) }
    return result
  }
}

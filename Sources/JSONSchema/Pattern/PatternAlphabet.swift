/// Divides the scalars into classes that a pattern cannot tell apart.
struct PatternAlphabet: Sendable {
  /// Above this many, no table is made.
  static let maximumClassCount = 200
  private static let maximumPropertyCount = 3

  /// The class of each ASCII character.
  private var ascii: [UInt8]
  /// The first scalar of each interval, ascending from 0.
  private let starts: [UInt32]
  private let properties: [UnicodeProperty]
  /// The class by interval and by which of the properties hold.
  private let classes: [UInt8]
  /// A bit for each set that contains the class, per class.
  let memberships: [[UInt64]]
  /// Whether a class consists of word characters, per class.
  let isWord: [Bool]

  /// Nothing if the sets ask for too many classes.
  init?(_ sets: [ScalarSet], withWords: Bool) {
    let sets = withWords ? sets + [ScalarSet.word] : sets
    var properties: [UnicodeProperty] = []
    var boundaries: Set<UInt32> = [0]
    for set in sets {
      for range in set.ranges {
        boundaries.insert(range.lowerBound)
        if range.upperBound < ScalarSet.last { boundaries.insert(range.upperBound + 1) }
      }
      for item in set.properties where !properties.contains(item.property) { properties.append(item.property) }
    }
    guard properties.count <= Self.maximumPropertyCount, boundaries.count <= 2_000 else { return nil }
    starts = boundaries.sorted()
    self.properties = properties
    var interned: [[UInt64]: UInt8] = [:]
    var memberships: [[UInt64]] = []
    var isWord: [Bool] = []
    var classes: [UInt8] = []
    for start in starts {
      for combination in 0..<(1 << properties.count) {
        var bits = Array(repeating: UInt64(0), count: sets.count / 64 + 1)
        for (index, set) in sets.enumerated() {
          let holds =
            set.rangesContain(start)
            || set.properties.contains { item in
              let place = properties.firstIndex(of: item.property) ?? 0
              return (combination >> place & 1 == 1) != item.isNegated
            }
          if holds != set.isNegated { bits[index / 64] |= 1 << UInt64(index % 64) }
        }
        if let known = interned[bits] {
          classes.append(known)
        } else {
          guard memberships.count < Self.maximumClassCount else { return nil }
          interned[bits] = UInt8(memberships.count)
          classes.append(UInt8(memberships.count))
          memberships.append(bits)
          isWord.append(withWords && bits[(sets.count - 1) / 64] >> UInt64((sets.count - 1) % 64) & 1 == 1)
        }
      }
    }
    self.classes = classes
    self.memberships = memberships
    self.isWord = isWord
    ascii = []
    ascii = (UInt32(0)..<128).map(lookUp)
  }

  var classCount: Int { memberships.count }

  @inline(__always)
  func classOf(_ scalar: UInt32) -> Int { Int(scalar < 128 ? ascii[Int(scalar)] : lookUp(scalar)) }

  private func lookUp(_ scalar: UInt32) -> UInt8 {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= scalar { low = middle } else { high = middle }
    }
    var combination = 0
    for (place, property) in properties.enumerated() where property.contains(scalar) { combination |= 1 << place }
    return classes[low << properties.count + combination]
  }
}

/// A set of small numbers; up to 63 without allocation.
struct SmallBitSet: Hashable, Sendable {
  private var first: UInt64 = 0
  private var more: [UInt64] = []

  func contains(_ number: Int) -> Bool {
    if number < 64 { return first >> UInt64(number) & 1 == 1 }
    let word = number / 64 - 1
    return word < more.count && more[word] >> UInt64(number % 64) & 1 == 1
  }

  mutating func insert(_ number: Int) {
    if number < 64 {
      first |= 1 << UInt64(number)
      return
    }
    let word = number / 64 - 1
    while more.count <= word { more.append(0) }
    more[word] |= 1 << UInt64(number % 64)
  }

  mutating func formUnion(_ other: SmallBitSet) {
    first |= other.first
    while more.count < other.more.count { more.append(0) }
    for (word, bits) in other.more.enumerated() { more[word] |= bits }
  }
}

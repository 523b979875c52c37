/// A set of small numbers; up to 63 without allocation.
struct SmallBitSet: Hashable, Sendable {
  private var first: UInt64 = 0
  private var more: [UInt64]?

  func contains(_ number: Int) -> Bool {
    if number < 64 { return first >> UInt64(number) & 1 == 1 }
    let word = number / 64 - 1
    guard let more, word < more.count else { return false }
    return more[word] >> UInt64(number % 64) & 1 == 1
  }

  mutating func insert(_ number: Int) {
    if number < 64 {
      first |= 1 << UInt64(number)
      return
    }
    let word = number / 64 - 1
    var words = more ?? []
    more = nil
    while words.count <= word { words.append(0) }
    words[word] |= 1 << UInt64(number % 64)
    more = words
  }

  mutating func formUnion(_ other: SmallBitSet) {
    first |= other.first
    guard let others = other.more else { return }
    var words = more ?? []
    while words.count < others.count { words.append(0) }
    for (word, bits) in others.enumerated() { words[word] |= bits }
    more = words
  }
}

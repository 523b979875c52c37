/// Small pictures of sets of hashes, which tell of most that are not alike that they are not, at a tenth of the cost of
/// comparing them.
///
/// A picture has 512 bits, of which each member sets one. Each bit that is set in one picture alone is a member that the
/// other set does not have, so that no pair that is alike is missed.
struct SetSketches: Sendable {
  private static let words = 8

  private let bits: [UInt64]
  private let counts: [Int32]

  init(_ count: Int, _ set: (Int) -> ArraySlice<UInt32>) {
    var bits = [UInt64](repeating: 0, count: count * Self.words)
    var counts: [Int32] = []
    counts.reserveCapacity(count)
    for index in 0..<count {
      let set = set(index)
      counts.append(Int32(truncatingIfNeeded: set.count))
      for hash in set { bits[index * Self.words + Int(hash >> 6 & 7)] |= 1 << UInt64(hash & 63) }
    }
    (self.bits, self.counts) = (bits, counts)
  }

  /// Whether two sets may share `least` of their members; where not, they do not.
  func mayBeAlike(_ one: Int, _ other: Int, _ least: Double) -> Bool {
    let (left, right) = (Int(counts[one]), Int(counts[other]))
    let (alone, otherAlone) = bits.withUnsafeBufferPointer { bits in
      var (alone, otherAlone) = (0, 0)
      for word in 0..<Self.words {
        let (first, second) = (bits[one &* Self.words &+ word], bits[other &* Self.words &+ word])
        alone &+= (first & ~second).nonzeroBitCount
        otherAlone &+= (second & ~first).nonzeroBitCount
      }
      return (alone, otherAlone)
    }
    return ItemShingles.likeness(shared: min(left - alone, right - otherAlone), left, right) >= least
  }
}

/// Sets of hashes as bits, by which most pairs are seen to be unlike without a look at their members.
///
/// Each member sets one of 1,024 bits. What two sets have in common is at most the bits that both have, and the members of
/// one of them that found their bit set.
struct SetSketches {
  private static let words = 16

  private let bits: [UInt64]
  private let sets: [(size: Int32, collisions: Int32)]

  init(_ sets: [[UInt32]]) {
    var bits = [UInt64](repeating: 0, count: sets.count * Self.words)
    self.sets = sets.enumerated().map { index, set in
      var collisions: Int32 = 0
      for hash in set {
        let place = index * Self.words + Int(hash & 0xF)
        let bit: UInt64 = 1 &<< UInt64(hash >> 4 & 0x3F)
        if bits[place] & bit != 0 { collisions += 1 }
        bits[place] |= bit
      }
      return (Int32(truncatingIfNeeded: set.count), collisions)
    }
    self.bits = bits
  }

  /// False where less than half of the members of both sets together are in both (Jaccard).
  func mayBeAlike(_ one: Int, _ other: Int) -> Bool {
    let (left, right) = (sets[one], sets[other])
    let needed = left.size + right.size
    guard min(left.size, right.size) * 2 >= max(left.size, right.size) else { return false }
    var shared = min(left.collisions, right.collisions)
    bits.withUnsafeBufferPointer { bits in
      for word in 0..<Self.words {
        shared &+= Int32((bits[one &* Self.words &+ word] & bits[other &* Self.words &+ word]).nonzeroBitCount)
      }
    }
    return shared * 3 >= needed
  }
}

/// Finds sets that are likely alike without comparing all with all: in time linear in the number of sets.
///
/// Each set is signed by the least hash in each of 128 classes (one-permutation hashing; Li, Owen and Zhang 2012), empty
/// classes taking that of the next one (Shrivastava and Li 2014). Sets that agree in one of 42 bands of three are compared,
/// where their sketches do not show that less than half of them is the same.
struct MinHash {
  private static let classes = 128
  private static let rows = 3
  /// How many members of a group later ones are compared with: what keeps banks made from one template linear.
  private static let representatives = 4

  private let signatures: [UInt32]
  private let isSigned: [Bool]
  private let sketches: SetSketches
  private let count: Int

  /// Signs `sets`; those of fewer than `least` members are alike with none. Alike are sets that have half of their members
  /// in common (Jaccard).
  init(_ sets: [[UInt32]], least: Int) {
    count = sets.count
    var signatures = [UInt32](repeating: .max, count: sets.count * Self.classes)
    var isSigned = [Bool](repeating: false, count: sets.count)
    signatures.withUnsafeMutableBufferPointer { all in
      for (index, set) in sets.enumerated() where set.count >= max(1, least) {
        isSigned[index] = true
        let own = UnsafeMutableBufferPointer(rebasing: all[index * Self.classes..<(index + 1) * Self.classes])
        for hash in set {
          let mixed = WordHashes.mixed(UInt64(hash) &+ 0x9E37_79B9_7F4A_7C15)
          let place = Int(mixed >> 57)
          let value = UInt32(truncatingIfNeeded: mixed & 0x7FFF_FFFF)
          if value < own[place] { own[place] = value }
        }
        Self.fill(own)
      }
    }
    (self.signatures, self.isSigned) = (signatures, isSigned)
    sketches = SetSketches(sets)
  }

  /// Gives each empty class the value of the next one that has any, moved by the distance.
  private static func fill(_ own: UnsafeMutableBufferPointer<UInt32>) {
    guard let first = own.first(where: { $0 != .max }) else { return }
    var next = first
    var distance: UInt32 = UInt32(own.firstIndex { $0 != .max } ?? 0)
    for place in own.indices.reversed() {
      if own[place] == .max {
        distance += 1
        own[place] = next &+ distance &* 0x8000_0001
      } else {
        (next, distance) = (own[place], 0)
      }
    }
  }

  /// For each set that `isAlike` finds one of its candidates for, the index of that earlier one.
  func earlierTwins(_ isAlike: (_ earlier: Int, _ later: Int) -> Bool) -> [Int: Int] {
    var twins: [Int: Int] = [:]
    var refused: [UInt64: Void] = [:]
    var keyed: [(key: UInt64, index: Int32)] = []
    keyed.reserveCapacity(count)
    for band in 0..<Self.classes / Self.rows {
      keyed.removeAll(keepingCapacity: true)
      for index in 0..<count where isSigned[index] {
        keyed.append((key(of: index, band), Int32(truncatingIfNeeded: index)))
      }
      keyed.sort { ($0.key, $0.index) < ($1.key, $1.index) }
      var start = 0
      while start < keyed.count {
        var end = start + 1
        while end < keyed.count, keyed[end].key == keyed[start].key { end += 1 }
        if end - start > 1 { compare(keyed[start..<end].map { Int($0.index) }, &twins, &refused, isAlike) }
        start = end
      }
    }
    return twins
  }

  private func compare(
    _ group: [Int], _ twins: inout [Int: Int], _ refused: inout [UInt64: Void],
    _ isAlike: (_ earlier: Int, _ later: Int) -> Bool
  ) {
    var leaders: [Int] = []
    for later in group {
      // The earliest is the twin, whatever the order of the bands.
      for earlier in leaders where earlier < twins[later] ?? later {
        guard sketches.mayBeAlike(earlier, later) else { continue }
        let pair = UInt64(earlier) << 32 | UInt64(later)
        guard refused[pair] == nil else { continue }
        if isAlike(earlier, later) {
          twins[later] = earlier
        } else if refused.count < 4 * count {
          refused[pair] = ()
        }
      }
      if leaders.count < Self.representatives { leaders.append(later) }
    }
  }

  private func key(of index: Int, _ band: Int) -> UInt64 {
    let start = index * Self.classes + band * Self.rows
    var hash = UInt64(band)
    for place in start..<start + Self.rows { hash = WordHashes.mixed(hash ^ UInt64(signatures[place])) }
    return hash
  }
}

import SourceText

/// Finds sets that are likely alike without comparing all with all: in time linear in the number of sets.
///
/// Each set is signed by the least hash in each of 128 classes (one-permutation hashing; Li, Owen and Zhang 2012), empty
/// classes taking that of the next one (Shrivastava and Li 2014). Sets that agree in one of 42 bands of three are compared.
struct MinHash: Sendable {
  private static let classes = 128
  private static let rows = 3
  private static let bands = classes / rows
  /// How many members of a group later ones are compared with: what keeps banks made from one template linear.
  private static let representatives = 4

  private let signatures: [UInt32]
  private let isSigned: [Bool]
  private let count: Int

  /// Signs `sets`; those of fewer than `least` members are alike with none.
  init(_ sets: [[UInt32]], least: Int) {
    self.init(sets.count, least: least) { sets[$0][...] }
  }

  /// The same for `count` sets, each made when it is asked for.
  init(_ count: Int, least: Int, _ set: (Int) -> ArraySlice<UInt32>) {
    self.count = count
    var signatures = [UInt32](repeating: .max, count: count * Self.classes)
    var isSigned = [Bool](repeating: false, count: count)
    signatures.withUnsafeMutableBufferPointer { all in
      for index in 0..<count {
        let set = set(index)
        guard set.count >= max(1, least) else { continue }
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

  // MARK: Searching

  /// For each set that `isAlike` finds one of its candidates for, the index of that earlier one.
  func earlierTwins(_ isAlike: (_ earlier: Int, _ later: Int) -> Bool) -> [Int: Int] {
    var search = BandSearch(count: count)
    for band in 0..<Self.bands { self.search(band, &search, isAlike) }
    return search.found
  }

  /// The same, on several threads.
  func earlierTwins(
    with workers: Workers, _ isAlike: @escaping @Sendable (_ earlier: Int, _ later: Int) -> Bool
  ) -> [Int: Int] {
    guard workers.count > 1, count > 1000 else { return earlierTwins(isAlike) }
    let parts = min(workers.count, 4)
    let searches = workers.map(parts) { part in
      var search = BandSearch(count: count)
      for band in stride(from: part, to: Self.bands, by: parts) { self.search(band, &search, isAlike) }
      return search
    }
    return searches.map(\.found).reduce(into: [:]) { $0.merge($1, uniquingKeysWith: min) }
  }

  /// What one thread knows.
  private struct BandSearch: Sendable {
    /// For each set the earliest one that is alike; `none` where none was found.
    var twins: [Int32]
    /// The pairs that were compared in vain lately.
    var refused = [UInt64](repeating: 0, count: 1 << 16)
    /// The first set of each group in a band, by the hash of what they agree in: its index, behind 32 bits of the hash.
    var groups: [UInt64]
    /// For each set the next one of its group that others are compared with.
    var next: [Int32]

    static let none = Int32.max
    static let empty = UInt64.max

    init(count: Int) {
      twins = [Int32](repeating: Self.none, count: count)
      next = twins
      var size = 16
      while size < 2 * count { size *= 2 }
      groups = [UInt64](repeating: Self.empty, count: size)
    }

    var found: [Int: Int] {
      var found: [Int: Int] = [:]
      for (later, earlier) in twins.enumerated() where earlier != Self.none { found[later] = Int(earlier) }
      return found
    }
  }

  private func search(_ band: Int, _ search: inout BandSearch, _ isAlike: (Int, Int) -> Bool) {
    for slot in search.groups.indices { search.groups[slot] = BandSearch.empty }
    let mask = search.groups.count - 1
    for later in 0..<count where isSigned[later] {
      let key = key(of: later, band)
      let tag = key & ~0xFFFF_FFFF
      var slot = Int(truncatingIfNeeded: key) & mask
      while true {
        let group = search.groups[slot]
        if group == BandSearch.empty {
          search.groups[slot] = tag | UInt64(later)
          search.next[later] = BandSearch.none
          break
        }
        let first = Int(group & 0xFFFF_FFFF)
        if group & ~0xFFFF_FFFF == tag, agree(first, later, in: band) {
          join(later, groupOf: first, &search, isAlike)
          break
        }
        slot = (slot + 1) & mask
      }
    }
  }

  /// Compares a set with those that its group is known by.
  private func join(_ later: Int, groupOf first: Int, _ search: inout BandSearch, _ isAlike: (Int, Int) -> Bool) {
    var (earlier, last) = (Int32(truncatingIfNeeded: first), Int32(truncatingIfNeeded: first))
    var known = 0
    while earlier != BandSearch.none {
      // The earliest is the twin, whatever the order of the bands.
      if earlier < search.twins[later] {
        let pair = UInt64(earlier) << 32 | UInt64(later)
        let place = Int(WordHashes.mixed(pair) & 0xFFFF)
        if search.refused[place] != pair {
          if isAlike(Int(earlier), later) { search.twins[later] = earlier } else { search.refused[place] = pair }
        }
      }
      (last, earlier) = (earlier, search.next[Int(earlier)])
      known += 1
    }
    guard known < Self.representatives else { return }
    search.next[Int(last)] = Int32(truncatingIfNeeded: later)
    search.next[later] = BandSearch.none
  }

  private func agree(_ one: Int, _ other: Int, in band: Int) -> Bool {
    let (left, right) = (one * Self.classes + band * Self.rows, other * Self.classes + band * Self.rows)
    for row in 0..<Self.rows where signatures[left + row] != signatures[right + row] { return false }
    return true
  }

  private func key(of index: Int, _ band: Int) -> UInt64 {
    let start = index * Self.classes + band * Self.rows
    var hash = UInt64(band)
    for place in start..<start + Self.rows { hash = WordHashes.mixed(hash ^ UInt64(signatures[place])) }
    return hash
  }
}

/// Lists all that is like a question, not only the one that it repeats.
extension TwinFinder {
  /// Of a text that hundreds share, so many are compared with each other.
  private static let mostSiblings = 50

  /// The questions, here and in other banks, that questions of one bank are nearly the same as, earlier and later ones, in
  /// order; by the index of the question. Those that share no more than the text of a question do not count.
  package static func alike(of bank: Int, in banks: [BankDigest], by pairs: Pairs) -> [Int: [Place]] {
    let comparison = TwinComparison(banks: banks)
    func isThere(_ place: Place) -> Bool {
      banks.indices.contains(place.bank) && place.question < banks[place.bank].count
    }
    var found: [Int: Set<Place>] = [:]
    func add(_ one: Place, _ other: Place) {
      if one.bank == bank { found[one.question, default: []].insert(other) }
      if other.bank == bank { found[other.question, default: []].insert(one) }
    }
    var laterOnes: [Place: [Place]] = [:]
    for (later, pair) in pairs.pairs
    where pair.likeness != .sameStem && isThere(later) && isThere(pair.earlier) {
      add(pair.earlier, later)
      laterOnes[pair.earlier, default: []].append(later)
    }
    // Each names the earliest alone: those that name the same may be like each other.
    for siblings in laterOnes.values where siblings.count > 1 && siblings.contains(where: { $0.bank == bank }) {
      let some = siblings.sorted().prefix(mostSiblings)
      for (index, later) in some.enumerated() {
        for earlier in some.prefix(index)
        where (earlier.bank == bank || later.bank == bank) && comparison.areAlike(earlier, later) {
          add(earlier, later)
        }
      }
    }
    return found.mapValues { $0.sorted() }
  }
}

extension TwinComparison {
  fileprivate func areAlike(_ earlier: Place, _ later: Place) -> Bool {
    if let stem = row(earlier).fingerprint.stem, stem == row(later).fingerprint.stem,
      let (_, likeness) = sameStem(later, among: [earlier])
    {
      return likeness != .sameStem
    }
    return mayBeNear(earlier, later) && isNear(earlier, later)
  }
}

/// Keeps what is known of twins while a writer types: only what a change can concern is looked for again.
extension TwinFinder {
  /// How many questions may have changed, or lost the one that they repeated, for a search among all to be worth its while.
  private static let limit = 16

  /// The pairs in banks of which one has changed in a few neighbouring questions since `old` was found; nil where more has
  /// changed. It takes time linear in the number of questions.
  package static func updated(_ old: Pairs, to banks: [BankDigest]) -> Pairs? {
    let hashes = banks.map { $0.rows.map(\.hash) }
    guard hashes.count == old.hashes.count else { return nil }
    let changed = hashes.indices.filter { hashes[$0] != old.hashes[$0] }
    guard changed.count == 1, let bank = changed.first,
      let change = Change(from: old.hashes[bank], to: hashes[bank], limit: limit)
    else { return nil }

    var result = Pairs(key: key(of: banks), hashes: hashes)
    var sought = Set(change.inserted.map { Place(bank: bank, question: $0) })
    for (later, pair) in old.pairs {
      guard let place = change.moved(later, in: bank) else { continue }
      if let earlier = change.moved(pair.earlier, in: bank) {
        result.pairs[place] = (earlier, pair.likeness)
      } else {
        sought.insert(place)
      }
    }
    let comparison = TwinComparison(banks: banks)
    let all = comparison.choicePlaces
    // Questions behind a changed one may repeat it now.
    for index in change.inserted where banks[bank].rows[index].isChoice {
      let own = Place(bank: bank, question: index)
      let stem = comparison.row(own).fingerprint.stem
      for later in all where own < later && !sought.contains(later) {
        let isSameStem = stem != nil && stem == comparison.row(later).fingerprint.stem
        let isNearer: Bool =
          if case .near? = result.pairs[later]?.likeness { true } else { result.pairs[later] == nil }
        if isSameStem || (isNearer && comparison.mayBeNear(own, later) && comparison.isNear(own, later)) {
          sought.insert(later)
        }
      }
    }
    guard sought.count <= limit else { return nil }
    for later in sought where comparison.row(later).isChoice {
      result.pairs[later] = earliest(for: later, all.prefix { $0 < later }, comparison)
    }
    return result
  }

  /// The earlier question that `later` repeats, found by comparing it with all.
  private static func earliest(
    for later: Place, _ earlier: ArraySlice<Place>, _ comparison: TwinComparison
  ) -> (earlier: Place, likeness: Twin.Likeness)? {
    if let stem = comparison.row(later).fingerprint.stem {
      let same = Array(earlier.lazy.filter { comparison.row($0).fingerprint.stem == stem }.prefix(8))
      if let found = comparison.sameStem(later, among: same) { return found }
    }
    guard let near = earlier.first(where: { comparison.mayBeNear($0, later) && comparison.isNear($0, later) }) else {
      return nil
    }
    return (near, comparison.nearness(near, later))
  }
}

/// Neighbouring elements of a list that are others than before.
fileprivate struct Change {
  let start: Int
  let removed: Int
  /// The indices of what is new.
  let inserted: Range<Int>

  /// nil where more than `limit` elements went or came.
  init?(from old: [UInt64], to new: [UInt64], limit: Int) {
    var start = 0
    while start < min(old.count, new.count), old[start] == new[start] { start += 1 }
    var end = 0
    while end < min(old.count, new.count) - start, old[old.count - 1 - end] == new[new.count - 1 - end] { end += 1 }
    self.start = start
    removed = old.count - end - start
    inserted = start..<new.count - end
    guard removed <= limit, inserted.count <= limit else { return nil }
  }

  /// Where a question is now; nil where it is gone.
  func moved(_ place: TwinFinder.Place, in bank: Int) -> TwinFinder.Place? {
    guard place.bank == bank, place.question >= start else { return place }
    guard place.question >= start + removed else { return nil }
    return TwinFinder.Place(bank: bank, question: place.question - removed + inserted.count)
  }
}

/// Keeps what is known of twins while a writer types: only what a change can concern is looked for again.
extension TwinFinder {
  /// How many questions may have changed, or lost the one that they repeated, for a search among all to be worth its while.
  private static let limit = 16

  /// The pairs in banks of which one has changed in a few neighbouring questions since `old` was found; nil where more has
  /// changed. It takes time linear in the number of questions.
  package static func updated(_ old: Pairs, to banks: [[QuestionFacts]]) -> Pairs? {
    let hashes = banks.map { $0.map { hash(of: $0) } }
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
    let all = banks.indices.flatMap { bank in
      banks[bank].indices.filter { banks[bank][$0].isChoice }.map { Place(bank: bank, question: $0) }
    }
    func facts(_ place: Place) -> QuestionFacts { banks[place.bank][place.question] }
    // Questions behind a changed one may repeat it now.
    for index in change.inserted where banks[bank][index].isChoice {
      let own = Place(bank: bank, question: index)
      for later in all where own < later && !sought.contains(later) {
        let isSameStem =
          facts(own).fingerprint.stem != nil && facts(own).fingerprint.stem == facts(later).fingerprint.stem
        let isNearer: Bool =
          if case .near? = result.pairs[later]?.likeness { true } else { result.pairs[later] == nil }
        if isSameStem || (isNearer && mayBeNear(facts(own), facts(later)) && isNear(facts(own), facts(later))) {
          sought.insert(later)
        }
      }
    }
    guard sought.count <= limit else { return nil }
    for later in sought where facts(later).isChoice {
      result.pairs[later] = earliest(for: later, all.prefix { $0 < later }, facts)
    }
    return result
  }

  /// The earlier question that `later` repeats, found by comparing it with all.
  private static func earliest(
    for later: Place, _ earlier: ArraySlice<Place>, _ facts: (Place) -> QuestionFacts
  ) -> (earlier: Place, likeness: Twin.Likeness)? {
    let own = facts(later)
    if let stem = own.fingerprint.stem {
      let same = Array(earlier.filter { facts($0).fingerprint.stem == stem }.prefix(8))
      if let (index, likeness) = sameStem(same.count, Array(same.indices), same.map(facts) + [own]) {
        return (same[index], likeness)
      }
    }
    guard own.shingles.whole.count >= leastRuns,
      let near = earlier.first(where: { mayBeNear(facts($0), own) && isNear(facts($0), own) })
    else { return nil }
    return (near, nearness(facts(near), own))
  }

  /// Whether two sets of runs are near enough in size to be half alike.
  private static func mayBeNear(_ one: QuestionFacts, _ other: QuestionFacts) -> Bool {
    let (left, right) = (one.shingles.whole.count, other.shingles.whole.count)
    return left >= leastRuns && right >= leastRuns && left <= right * 2 && right <= left * 2
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

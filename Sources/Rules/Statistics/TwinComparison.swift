import QuestionBank

/// Compares questions of several banks with each other.
struct TwinComparison: Sendable {
  typealias Place = TwinFinder.Place

  let banks: [BankDigest]

  /// Questions with fewer runs of words are too short to be called nearly alike.
  static let leastRuns = 20

  func row(_ place: Place) -> BankDigest.Row { banks[place.bank].rows[place.question] }

  func whole(_ place: Place) -> ArraySlice<UInt32> { banks[place.bank].whole(at: place.question) }

  private func core(_ place: Place) -> ArraySlice<UInt32> { banks[place.bank].core(at: place.question) }

  private func choices(_ place: Place) -> ArraySlice<UInt32> { banks[place.bank].choices(at: place.question) }

  /// The places of all questions of choice, in order.
  var choicePlaces: [Place] {
    banks.indices.flatMap { bank in
      banks[bank].rows.indices.lazy.filter { banks[bank].rows[$0].isChoice }.map { Place(bank: bank, question: $0) }
    }
  }

  /// The earlier question with the same text that matters most: one whose key contradicts, else one with the same options.
  func sameStem(_ own: Place, among earlier: [Place]) -> (Place, Twin.Likeness)? {
    let question = row(own).fingerprint
    guard let options = question.options else { return nil }
    if let same = earlier.first(where: {
      row($0).fingerprint.options == options && row($0).fingerprint.key == question.key
    }) {
      return (same, .same)
    }
    if let other = earlier.first(where: { contradict($0, own) }) {
      return (other, .otherKey(sameOptions: haveSameOptions(other, own)))
    }
    if let same = earlier.first(where: { row($0).fingerprint.options == options || haveSameOptions($0, own) }) {
      return (same, .same)
    }
    if let near = earlier.first(where: { isLong($0) && isLong(own) && isNear($0, own) }) {
      return (near, nearness(near, own))
    }
    return earlier.first.map { ($0, .sameStem) }
  }

  private func haveSameOptions(_ one: Place, _ other: Place) -> Bool {
    let (left, right) = (choices(one), choices(other))
    return left.count == right.count && (left == right || left.sorted() == right.sorted())
  }

  /// Whether the keys of two questions with one text cannot both be right: with the same options other ones are keyed, or
  /// what is right in one stands among the wrong options of the other. Other options with another key make another
  /// question. Where keys are numbers, it has to hold however the bank counts.
  private func contradict(_ one: Place, _ other: Place) -> Bool {
    guard row(one).optionCount > 1, row(other).optionCount > 1 else { return false }
    let readings = [IndexBase.zero, .one].map { (keyed(one, $0), keyed(other, $0)) }
      .filter { !$0.0.isEmpty && !$0.1.isEmpty }
    let isSame = haveSameOptions(one, other)
    return !readings.isEmpty
      && readings.allSatisfy { left, right in
        if isSame { return left != right }
        return !left.subtracting(right).isDisjoint(with: choices(other))
          || !right.subtracting(left).isDisjoint(with: choices(one))
      }
  }

  /// The right options, by what their texts hash to; empty where they are not known.
  private func keyed(_ place: Place, _ base: IndexBase) -> Set<UInt32> {
    let choices = Array(choices(place))
    return Set(row(place).key.options(base).compactMap { choices.indices.contains($0) ? choices[$0] : nil })
  }

  func nearness(_ earlier: Place, _ later: Place) -> Twin.Likeness {
    .near(percent: Int(ItemShingles.likeness(whole(earlier), whole(later)) * 100))
  }

  /// Whether half of the runs of two questions are the same, and a third without what their texts begin with; nine in ten
  /// where their options say nothing but true and false, and so make no runs.
  func isNear(_ earlier: Place, _ later: Place) -> Bool {
    let (one, other) = (row(earlier), row(later))
    let likeness = ItemShingles.likeness(whole(earlier), whole(later))
    guard likeness >= (one.isTrueFalse || other.isTrueFalse ? 0.9 : ItemShingles.half),
      ItemShingles.likeness(core(earlier), core(later)) >= 1 / 3
    else {
      return false
    }
    // Questions of one family share their options and differ in a word of the text, and so in the key.
    if let key = one.fingerprint.key, let otherKey = other.fingerprint.key, key != otherKey {
      return likeness >= 0.8 && one.fingerprint.options != other.fingerprint.options
    }
    return true
  }

  /// Whether two sets of runs are near enough in size to be half alike.
  func mayBeNear(_ one: Place, _ other: Place) -> Bool {
    let (left, right) = (whole(one).count, whole(other).count)
    return left >= Self.leastRuns && right >= Self.leastRuns && left <= right * 2 && right <= left * 2
  }

  private func isLong(_ place: Place) -> Bool { whole(place).count >= Self.leastRuns }
}

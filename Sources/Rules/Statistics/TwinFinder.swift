import Findings
import SourceText

/// An earlier question that a question repeats.
package struct Twin: Sendable, Hashable {
  package enum Likeness: Sendable, Hashable {
    /// The same text and the same options.
    case same
    /// The same text, and keys that contradict each other; whether the options are the same too.
    case otherKey(sameOptions: Bool)
    /// The same text, and options that are not even near.
    case sameStem
    /// Texts that are alike, in percent of their runs of three words.
    case near(percent: Int)
  }

  package var likeness: Likeness
  /// Where the other question stands.
  package var place: RelatedPlace
  /// Its id; nil where it has none.
  package var id: String?
}

/// Finds questions that repeat earlier ones, in one bank and across banks.
package enum TwinFinder {
  /// A question among all banks: which bank, and which of its questions.
  package struct Place: Sendable, Hashable, Comparable {
    package var bank: Int
    package var question: Int

    package static func < (left: Place, right: Place) -> Bool {
      (left.bank, left.question) < (right.bank, right.question)
    }
  }

  /// Who repeats whom, without places in texts: it holds as long as the texts of stems, options and keys are the same.
  package struct Pairs: Sendable {
    var pairs: [Place: (earlier: Place, likeness: Twin.Likeness)] = [:]
    /// What the pairs were found by.
    package let key: UInt64
    /// The hash of each question of each bank.
    let hashes: [[UInt64]]
  }

  /// The twins in one bank.
  package static func twins(in questions: [QuestionFacts]) -> [Int: Twin] {
    let bank = BankDigest(questions)
    return twins(in: bank, by: pairs(in: [bank]))
  }

  /// The twins in one bank.
  package static func twins(in bank: BankDigest, by pairs: Pairs) -> [Int: Twin] {
    twins(of: 0, in: [(path: "", questions: bank)], by: pairs)
  }

  /// The twins of the questions of one of several banks.
  package static func twins(
    of bank: Int, in banks: [(path: String, questions: BankDigest)], by pairs: Pairs
  ) -> [Int: Twin] {
    var result: [Int: Twin] = [:]
    for (later, pair) in pairs.pairs where later.bank == bank {
      let earlier = pair.earlier
      guard banks.indices.contains(earlier.bank), earlier.question < banks[earlier.bank].questions.count else {
        continue
      }
      let other = banks[earlier.bank]
      let place = RelatedPlace(
        other.questions.anchor(at: earlier.question), "The other question.",
        document: earlier.bank == bank ? nil : other.path)
      result[later.question] = Twin(
        likeness: pair.likeness, place: place, id: other.questions.id(at: earlier.question))
    }
    return result
  }

  /// A number that changes with every text that `pairs` depend on.
  package static func key(of banks: [BankDigest]) -> UInt64 {
    var key: UInt64 = 0
    for bank in banks {
      key = WordHashes.mixed(key ^ 0xB)
      for question in bank.rows { key = WordHashes.mixed(key ^ question.hash) }
    }
    return key
  }

  /// Compares all questions of choice of all banks, each with those before it.
  package static func pairs(in banks: [BankDigest], with workers: Workers = .one) -> Pairs {
    var result = Pairs(key: key(of: banks), hashes: banks.map { $0.rows.map(\.hash) })
    let comparison = TwinComparison(banks: banks)
    let places = comparison.choicePlaces
    for same in sharingStems(places, comparison) {
      // A text that hundreds share is a phrase; the first few stand for it.
      for (number, place) in same.enumerated() where number > 0 {
        if let (earlier, likeness) = comparison.sameStem(place, among: Array(same.prefix(min(number, 8)))) {
          result.pairs[place] = (earlier, likeness)
        }
      }
    }
    let minHash = MinHash(places.count, least: TwinComparison.leastRuns) { comparison.whole(places[$0]) }
    let sketches = SetSketches(places.count) { comparison.whole(places[$0]) }
    let near = minHash.earlierTwins(with: workers) { earlier, later in
      sketches.mayBeAlike(earlier, later, ItemShingles.half) && comparison.isNear(places[earlier], places[later])
    }
    for (later, earlier) in near where result.pairs[places[later]] == nil {
      result.pairs[places[later]] = (places[earlier], comparison.nearness(places[earlier], places[later]))
    }
    return result
  }

  /// The questions of each text that more than one has, in order.
  private static func sharingStems(_ places: [Place], _ comparison: TwinComparison) -> some Collection<[Place]> {
    var first: [UInt64: Int] = [:]
    first.reserveCapacity(places.count)
    var shared: [UInt64: [Place]] = [:]
    for (index, place) in places.enumerated() {
      guard let stem = comparison.row(place).fingerprint.stem else { continue }
      if let earlier = first[stem] {
        shared[stem, default: [places[earlier]]].append(place)
      } else {
        first[stem] = index
      }
    }
    return shared.values
  }
}

import Findings
import QuestionBank

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
  package static func twins(in questions: [QuestionFacts], by pairs: Pairs? = nil) -> [Int: Twin] {
    twins(of: 0, in: [(path: "", questions: questions)], by: pairs ?? Self.pairs(in: [questions]))
  }

  /// The twins of the questions of one of several banks.
  package static func twins(
    of bank: Int, in banks: [(path: String, questions: [QuestionFacts])], by pairs: Pairs
  ) -> [Int: Twin] {
    var result: [Int: Twin] = [:]
    for (later, pair) in pairs.pairs where later.bank == bank {
      let earlier = pair.earlier
      guard banks.indices.contains(earlier.bank), banks[earlier.bank].questions.indices.contains(earlier.question)
      else {
        continue
      }
      let other = banks[earlier.bank].questions[earlier.question]
      let document = earlier.bank == bank ? nil : banks[earlier.bank].path
      result[later.question] = Twin(
        likeness: pair.likeness, place: RelatedPlace(other.anchor, "The other question.", document: document),
        id: other.id)
    }
    return result
  }

  /// Questions with fewer runs of words are too short to be called nearly alike.
  static let leastRuns = 20

  /// A number that changes with every text that `pairs` depend on.
  package static func key(of banks: [[QuestionFacts]]) -> UInt64 {
    var key: UInt64 = 0
    for bank in banks {
      key = WordHashes.mixed(key ^ 0xB)
      for question in bank {
        key = WordHashes.mixed(key ^ hash(of: question))
      }
    }
    return key
  }

  /// A number that changes with every text of a question that `pairs` depend on.
  static func hash(of question: QuestionFacts) -> UInt64 { question.isChoice ? question.contentHash : 1 }

  /// Compares all questions of choice of all banks, each with those before it.
  package static func pairs(in banks: [[QuestionFacts]]) -> Pairs {
    var result = Pairs(key: key(of: banks), hashes: banks.map { $0.map { hash(of: $0) } })
    var places: [Place] = []
    var facts: [QuestionFacts] = []
    for (bank, questions) in banks.enumerated() {
      for (index, question) in questions.enumerated() where question.isChoice {
        places.append(Place(bank: bank, question: index))
        facts.append(question)
      }
    }
    var byStem: [UInt64: [Int]] = [:]
    for index in facts.indices {
      guard let stem = facts[index].fingerprint.stem else { continue }
      if let (earlier, likeness) = sameStem(index, byStem[stem] ?? [], facts) {
        result.pairs[places[index]] = (places[earlier], likeness)
      }
      // A text that hundreds share is a phrase; the first few stand for it.
      if byStem[stem, default: []].count < 8 { byStem[stem, default: []].append(index) }
    }
    let minHash = MinHash(facts.map(\.shingles.whole), least: leastRuns)
    for (later, earlier) in minHash.earlierTwins({ isNear(facts[$0], facts[$1]) })
    where result.pairs[places[later]] == nil {
      result.pairs[places[later]] = (places[earlier], nearness(facts[earlier], facts[later]))
    }
    return result
  }

  /// The earlier question with the same text that matters most: one whose key contradicts, else one with the same options.
  static func sameStem(_ index: Int, _ earlier: [Int], _ facts: [QuestionFacts]) -> (Int, Twin.Likeness)? {
    let question = facts[index]
    let own = question.fingerprint
    guard let options = own.options else { return nil }
    if let same = earlier.first(where: {
      facts[$0].fingerprint.options == options && facts[$0].fingerprint.key == own.key
    }) {
      return (same, .same)
    }
    if let other = earlier.first(where: { contradict(facts[$0], question) }) {
      return (other, .otherKey(sameOptions: haveSameOptions(facts[other], question)))
    }
    if let same = earlier.first(where: {
      facts[$0].fingerprint.options == options || haveSameOptions(facts[$0], question)
    }) {
      return (same, .same)
    }
    if let near = earlier.first(where: {
      facts[$0].shingles.whole.count >= leastRuns && question.shingles.whole.count >= leastRuns
        && isNear(facts[$0], question)
    }) {
      return (near, nearness(facts[near], question))
    }
    return earlier.first.map { ($0, .sameStem) }
  }

  private static func haveSameOptions(_ one: QuestionFacts, _ other: QuestionFacts) -> Bool {
    let (left, right) = (one.fingerprint.choices, other.fingerprint.choices)
    return left.count == right.count && (left == right || left.sorted() == right.sorted())
  }

  /// Whether the keys of two questions with one text cannot both be right: with the same options other ones are keyed, or
  /// what is right in one stands among the wrong options of the other. Other options with another key make another
  /// question. Where keys are numbers, it has to hold however the bank counts.
  private static func contradict(_ one: QuestionFacts, _ other: QuestionFacts) -> Bool {
    guard one.optionCount > 1, other.optionCount > 1 else { return false }
    let readings = [IndexBase.zero, .one].map { (one.keyed($0), other.keyed($0)) }
      .filter { !$0.0.isEmpty && !$0.1.isEmpty }
    let isSame = haveSameOptions(one, other)
    return !readings.isEmpty
      && readings.allSatisfy { left, right in
        if isSame { return left != right }
        return !left.subtracting(right).isDisjoint(with: other.fingerprint.choices)
          || !right.subtracting(left).isDisjoint(with: one.fingerprint.choices)
      }
  }

  static func nearness(_ earlier: QuestionFacts, _ later: QuestionFacts) -> Twin.Likeness {
    .near(percent: Int(ItemShingles.likeness(earlier.shingles.whole, later.shingles.whole) * 100))
  }

  /// Whether half of the runs of two questions are the same, and a third without what their texts begin with; nine in ten
  /// where their options say nothing but true and false, and so make no runs.
  static func isNear(_ earlier: QuestionFacts, _ later: QuestionFacts) -> Bool {
    let likeness = ItemShingles.likeness(earlier.shingles.whole, later.shingles.whole)
    guard likeness >= (earlier.isTrueFalse || later.isTrueFalse ? 0.9 : 0.5),
      ItemShingles.likeness(earlier.shingles.core, later.shingles.core) >= 1 / 3
    else {
      return false
    }
    // Questions of one family share their options and differ in a word of the text, and so in the key.
    if let key = earlier.fingerprint.key, let other = later.fingerprint.key, key != other {
      return likeness >= 0.8 && earlier.fingerprint.options != later.fingerprint.options
    }
    return true
  }
}

extension QuestionFacts {
  /// The right options, by what their texts hash to; empty where they are not known.
  fileprivate func keyed(_ base: IndexBase) -> Set<UInt32> {
    Set(key.options(base).compactMap { fingerprint.choices.indices.contains($0) ? fingerprint.choices[$0] : nil })
  }
}

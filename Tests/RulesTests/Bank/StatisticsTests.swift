import Findings
import TestSupport
import Testing

@testable import Rules

/// A bank of questions with four options of distinct words, whose keys stand at `keys`.
fileprivate func bank(_ keys: [Int], header: String = "", options: Int = 4, _ text: (Int, Int, Bool) -> String = plain)
  -> String
{
  let questions = keys.enumerated().map { index, key in
    let list = (0..<options).map { option in
      #"{"text": "\#(text(index, option, option == key))"\#(option == key ? #", "correct": true"# : "")}"#
    }
    return
      #"{"id": "q\#(index)", "question": "Topic number \#(index)?", "options": [\#(list.joined(separator: ", "))]}"#
  }
  return #"{\#(header)"questions": [\#(questions.joined(separator: ",\n"))]}"#
}

fileprivate func plain(_ index: Int, _ option: Int, _ isKey: Bool) -> String { "t\(100 + index)\(option)" }

fileprivate func found(_ rule: RuleID, _ source: String, _ settings: RuleSettings = RuleSettings()) -> [String] {
  RuleProbe(source, settings: settings).findings.filter { $0.rule == rule }.map(\.message)
}

@Suite struct ChanceTests {
  @Test func evenness() {
    #expect(!Chance.isUneven([10, 10, 10, 10]))
    #expect(!Chance.isUneven([16, 9, 8, 7]))
    #expect(Chance.isUneven([19, 12, 5, 4]))
    // Below five expected in each class, χ² does not hold.
    #expect(!Chance.isUneven([12, 0, 0, 0]))
    #expect(!Chance.isUneven([40]))
  }

  @Test func binomialTails() {
    #expect(abs(Chance.ofAtLeast(3, in: 3, each: 0.5) - 0.125) < 1e-12)
    #expect(abs(Chance.ofAtLeast(1, in: 2, each: 0.25) - 0.4375) < 1e-12)
    #expect(Chance.ofAtLeast(0, in: 5, each: 0.2) == 1)
    #expect(Chance.ofAtLeast(6, in: 5, each: 0.2) == 0)
    #expect(Chance.ofAtLeast(46, in: 101, each: 0.25) < 0.001)
    let half = Chance.ofAtLeast(50_000, in: 100_000, each: 0.5)
    #expect(half > 0.5 && half < 0.51)
  }

  @Test func runs() {
    #expect(abs(Chance.expectedRuns(of: 1, in: 10, equal: 0.25) - 7.75) < 1e-9)
    #expect(Chance.expectedRuns(of: 5, in: 4, equal: 0.25) == 0)
    #expect(Chance.expectedRuns(of: 10, in: 100, equal: 0.25) < 0.001)
  }
}

@Suite struct KeyPositionTests {
  private static let uneven =
    Array(repeating: 1, count: 18) + Array(repeating: 2, count: 13)
    + Array(repeating: 0, count: 5) + Array(repeating: 3, count: 4)

  @Test func theEffectIsInTheMessage() {
    #expect(
      found("key-position-imbalance", bank(Self.uneven)) == [
        "31 of 40 keys are B or C in questions with 4 options; by chance 20, so that guessing there pays: spread the keys over all "
          + "positions, or set \"shuffle: true\" where options are shown in random order."
      ])
    let finding = RuleProbe(bank(Self.uneven)).findings.first { $0.rule == "key-position-imbalance" }
    #expect(finding?.related.count == 5)
  }

  @Test func whatIsEvenOrShuffledOrSmall() {
    #expect(found("key-position-imbalance", bank((0..<40).map { $0 % 4 })) == [])
    #expect(found("key-position-imbalance", bank(Self.uneven, header: #""shuffle": true, "#)) == [])
    #expect(found("key-position-imbalance", bank(Array(repeating: 1, count: 39))) == [])
  }

  @Test func numbersCountAsTheBankCounts() {
    let questions = (0..<40).map { index in
      #"{"question": "Topic \#(index)?", "options": ["a\#(index)", "b\#(index)", "c\#(index)"], "answer": \#(index == 0 ? 3 : 2)}"#
    }
    #expect(
      found("key-position-imbalance", "[\(questions.joined(separator: ","))]").first?.hasPrefix("39 of 40 keys are B")
        == true)
  }

  @Test func runsAndPatterns() {
    let mixed = [2, 0, 3, 1, 0, 0, 1, 3, 2, 1, 3, 0, 2]
    var keys = (0..<40).map { mixed[($0 * $0 + 3) % 13] }
    keys.replaceSubrange(10..<18, with: Array(repeating: 2, count: 8))
    let run = found("key-run", bank(keys))
    #expect(run.count == 1)
    #expect(run.first?.contains("the key is C in 8 questions in a row") == true)
    let cycle = (0..<16).map { $0 % 4 } + [3, 1, 1, 0, 2, 0]
    #expect(
      found("key-pattern-cycle", bank(cycle)) == [
        "From here on the keys of 16 questions follow the pattern A B C D, which candidates can follow: reorder the options of "
          + "some."
      ])
    #expect(found("key-pattern-cycle", bank([0, 1, 0, 1, 0, 1, 2, 3])) == [])
    // Three times three of fifteen keys: one bank in 270 by chance, and many banks are judged.
    let short = [2, 2, 0, 1, 3, 0, 1, 3, 0, 1, 3, 3, 2, 1, 1]
    #expect(found("key-pattern-cycle", bank(short)) == [])
    #expect(found("key-pattern-cycle", bank(short + [0, 0] + (0..<16).map { $0 % 4 })).count == 1)
    #expect(found("key-run", bank(Array(repeating: 1, count: 4) + [0, 2, 3])) == [])
    #expect(found("key-run", bank(keys, header: #""shuffle": true, "#)) == [])
  }

  @Test func balancingIsStableAndComplete() throws {
    let source = bank(Self.uneven)
    let probe = RuleProbe(source)
    let fix = try #require(KeyBalance.fix(probe.questions, optionCount: 4, base: nil))
    #expect(!fix.isSafe)
    let text = probe.text.applying(fix.edits)
    let balanced = RuleProbe(text.string(0..<text.count))
    #expect(balanced.findings.filter { $0.rule == "key-position-imbalance" }.isEmpty)
    var counts = [0, 0, 0, 0]
    for question in balanced.questions { counts[question.resolvedKey(base: nil).options[0]] += 1 }
    #expect(counts == [10, 10, 10, 10])
    #expect(KeyBalance.fix(balanced.questions, optionCount: 4, base: nil) == nil)
    // Each question keeps its key and its options.
    for (before, after) in zip(probe.questions, balanced.questions) {
      #expect(
        before.options[before.resolvedKey(base: nil).options[0]].text?.string
          == after.options[after.resolvedKey(base: nil).options[0]].text?.string)
      #expect(Set(before.options.compactMap { $0.text?.string }) == Set(after.options.compactMap { $0.text?.string }))
    }
  }
}

@Suite struct RateTests {
  @Test func theLongestIsTheKey() {
    let keys = (0..<40).map { $0 % 4 }
    let long = bank(keys) { index, option, isKey in
      "t\(100 + index)\(option)" + (isKey && index < 25 ? " and more" : "")
    }
    #expect(
      found("longest-is-key-rate", long) == [
        "The key is the longest option in 25 of 40 questions; by chance in 10, so that choosing the longest pays: give distractors "
          + "as much detail as keys."
      ])
    let short = bank(keys) { index, option, isKey in
      "t\(100 + index)\(option)" + (isKey && index < 25 ? "" : " and more")
    }
    #expect(found("shortest-is-key-rate", short).count == 1)
    #expect(found("longest-is-key-rate", short) == [])
    #expect(found("longest-is-key-rate", bank(keys)) == [])
    let few = bank(Array(keys.prefix(39))) { index, option, isKey in
      "t\(100 + index)\(option)" + (isKey ? " and more" : "")
    }
    #expect(found("longest-is-key-rate", few) == [])
  }

  @Test func absoluteWords() {
    let keys = (0..<24).map { $0 % 4 }
    let wrong = bank(keys) { index, option, isKey in
      isKey ? "t\(100 + index)\(option)" : "always t\(100 + index)\(option)"
    }
    #expect(
      found("absolute-in-distractor-rate", wrong) == [
        "72 of 72 options with \"always\", \"never\" or the like are wrong; by chance 54, so that the word gives them away: write "
          + "distractors without it."
      ])
    let both = bank(keys) { index, option, _ in "always t\(100 + index)\(option)" }
    #expect(found("absolute-in-distractor-rate", both) == [])
  }

  @Test func optionCounts() {
    func question(_ index: Int, _ options: Int) -> String {
      let list = (0..<options).map { #""t\#(100 + index)\#($0)""# }.joined(separator: ", ")
      return #"{"id": "q\#(index)", "question": "Topic number \#(index)?", "options": [\#(list)], "answer": "A"}"#
    }
    let usual = (0..<19).map { question($0, 4) }.joined(separator: ", ")
    #expect(
      found("option-count-inconsistent", "[\(usual), \(question(19, 3))]") == [
        "The question has 3 options, and 19 of 20 like it have 4, so that it is guessed more or less easily: give it 4."
      ])
    #expect(found("option-count-inconsistent", "[\(usual), \(question(19, 4))]") == [])
    #expect(found("option-count-inconsistent", "[\(question(0, 4)), \(question(1, 3))]") == [])
    // Neither told of, nor what the others are compared with.
    let stub = #"{"question": "Topic?", "options": ["option 1", "option 2", "option 3"], "answer": "A"}"#
    let stubs = Array(repeating: stub, count: 20).joined(separator: ", ")
    #expect(found("option-count-inconsistent", "[\(usual), \(question(19, 4)), \(stub)]") == [])
    #expect(found("option-count-inconsistent", "[\(stubs), \(question(0, 4))]") == [])
  }

  @Test func shares() {
    let keys = (0..<40).map { $0 % 4 }
    #expect(found("multi-select-share", bank(keys)) == [])
    #expect(
      found("multi-select-share", bank(keys), everything).first?.hasPrefix("0 of 40 questions ask for several") == true)
    let negative = bank(keys).replacing("\"Topic number 3?\"", with: "\"Which is NOT a topic?\"")
      .replacing("\"Topic number 13?\"", with: "\"Which is NOT a thing?\"")
    #expect(found("negative-stem-share", negative) == [])
    let more = negative.replacing("\"Topic number 23?\"", with: "\"Which is NOT a part?\"")
    #expect(
      found("negative-stem-share", more) == [
        "3 of 40 questions ask for what is wrong, more than 5 %, so that the bank tests reading rather than knowledge: ask more of "
          + "them for what is right."
      ])
    let easy = bank(keys).replacing("\"question\"", with: #""difficulty": "easy", "question""#)
    let wanted = RuleSettings(
      severities: ["difficulty-distribution": .hint], options: ["difficulty-distribution": ["easy": .integer(40)]])
    #expect(
      found("difficulty-distribution", easy, wanted) == [
        "40 of 40 questions are \"easy\" (100 %), and 40 % are wanted, so that results do not tell what they should: write fewer."
      ])
  }
}

@Suite struct TwinTests {
  private static func question(_ id: String, _ stem: String, _ options: [String]) -> String {
    let list = options.map { "\"\($0)\"" }.joined(separator: ", ")
    return #"{"id": "\#(id)", "question": "\#(stem)", "options": [\#(list)], "answer": "A"}"#
  }

  private static let stem =
    "A plant keeps thirty thousand manuals as files in a bucket and wants answers that cite them. What should it do?"
  private static let options = ["Create a search data store over the files", "Tune a model on the text of the files"]

  @Test func nearlyTheSame() {
    let other = Self.stem.replacing("wants answers", with: "needs answers")
    let found = found(
      "near-duplicate-item",
      "[\(Self.question("a", Self.stem, Self.options)), \(Self.question("b", other, Self.options))]")
    #expect(found.count == 1)
    #expect(found.first?.contains(" % of its wording with \"a\", so that candidates") == true, "\(found)")
  }

  @Test func theSameTextWithOptionsThatAreNear() {
    func pair(_ options: [String]) -> String {
      "[\(Self.question("a", Self.stem, Self.options)), \(Self.question("b", Self.stem + " (Choose two.)", options))]"
    }
    let near = found("near-duplicate-item", pair(Self.options.dropLast() + ["Ask somebody else"]))
    #expect(near.count == 1)
    #expect(near.first?.contains("with \"a\", so that candidates get nearly the same twice") == true, "\(near)")
    let others = [
      "Buy a plane and fly to the sea", "Grow tall trees along the river", "Paint all doors of the house red",
    ]
    #expect(found("near-duplicate-item", pair(others)) == [])
  }

  @Test func nearlyTheSameOfTrueAndFalse() {
    let lines =
      Self.stem + " A shop of two hundred people sells shoes in nine towns and wants to know by noon what is left."
    func pair(_ other: String) -> String {
      "[\(Self.question("a", lines, ["True", "False"])), \(Self.question("b", other, ["True", "False"]))]"
    }
    #expect(found("near-duplicate-item", pair(lines.replacing("nine towns", with: "ten cities"))) == [])
    #expect(found("near-duplicate-item", pair(lines.replacing("is left.", with: "remains."))).count == 1)
  }

  @Test func aSharedScenarioAlone() {
    let scenario =
      "A plant keeps thirty thousand manuals as files in a bucket, and about a third of them may be read by few. "
    let bank =
      "[\(Self.question("a", scenario + "What should answer questions?", Self.options)), "
      + "\(Self.question("b", scenario + "Who may read logs of it?", ["Those with a role on the project", "All with a key"]))]"
    #expect(found("near-duplicate-item", bank) == [])
  }

  @Test func familiesWithSharedOptions() {
    let cities = [
      "Paris on the river Seine", "Rome on the river Tiber", "Vienna on the Danube", "London on the river Thames",
    ]
    let first = Self.question("a", "What is the capital city of the country that is called France today?", cities)
    let second = Self.question("b", "What is the capital city of the country that is called Italy today?", cities)
      .replacing("\"answer\": \"A\"", with: "\"answer\": \"B\"")
    #expect(found("near-duplicate-item", "[\(first), \(second)]") == [])
  }

  @Test func aBankFromOneTemplateTakesNoLongerThanOthers() {
    let sets = (0..<3000).map { index in (0..<40).map { UInt32($0 * 7919) } + [UInt32(index) &* 2_654_435_761] }
    var comparisons = 0
    let twins = MinHash(sets, least: 12).earlierTwins { _, _ in
      comparisons += 1
      return true
    }
    #expect(twins.count == 2999)
    #expect(comparisons < 3000 * 8)
    comparisons = 0
    _ = MinHash(sets, least: 12).earlierTwins { _, _ in
      comparisons += 1
      return false
    }
    #expect(comparisons <= 3000 * 42 * 4)
  }

  @Test func setsThatAreHalfAlikeAreFound() {
    var random = SplitMix64(seed: 11)
    var found = 0
    for _ in 0..<200 {
      // Sixty shared of ninety: two in three.
      let shared = (0..<60).map { _ in UInt32(truncatingIfNeeded: random.next()) }
      let sets = (0..<2).map { _ in (shared + (0..<15).map { _ in UInt32(truncatingIfNeeded: random.next()) }).sorted()
      }
      if MinHash(sets, least: 12).earlierTwins({ ItemShingles.likeness(sets[$0][...], sets[$1][...]) >= 0.5 })[1] == 0 {
        found += 1
      }
    }
    #expect(found >= 198)
  }

  /// Changes questions at random, and compares what is kept with what is found anew.
  @Test func whatIsKeptIsWhatIsFoundAnew() {
    var random = SplitMix64(seed: 3)
    func word() -> String { "w\(random.next() % 12)" }
    func facts() -> QuestionFacts {
      let stem = (0..<(6 + Int(random.next() % 3))).map { _ in word() }.joined(separator: " ")
      let options = (0..<3).map { _ in (0..<(6 + Int(random.next() % 2))).map { _ in word() }.joined(separator: " ") }
      return RuleProbe("[\(Self.question("q", stem, options))]").facts[0]
    }
    let pool = (0..<12).map { _ in facts() }
    var questions = (0..<30).map { _ in pool[Int(random.next() % 12)] }
    var pairs = TwinFinder.pairs(in: [BankDigest(questions), BankDigest(pool)])
    for _ in 0..<60 {
      let place = Int(random.next() % UInt64(questions.count))
      switch random.next() % 3 {
      case 0: questions[place] = facts()
      case 1: questions.insert(pool[Int(random.next() % 12)], at: place)
      default: if questions.count > 20 { questions.remove(at: place) }
      }
      let banks = [BankDigest(questions), BankDigest(pool)]
      let anew = TwinFinder.pairs(in: banks)
      if let updated = TwinFinder.updated(pairs, to: banks) {
        #expect(updated.key == anew.key)
        #expect(updated.pairs.mapValues(\.earlier) == anew.pairs.mapValues(\.earlier))
        #expect(updated.pairs.mapValues(\.likeness) == anew.pairs.mapValues(\.likeness))
        pairs = updated
      } else {
        pairs = anew
      }
    }
  }

  @Test func aKeyInTheTextOfAnother() {
    let first = Self.question("a", "Which one?", ["Create a search data store over files", "x", "y"])
    let second = Self.question("b", "A team did create a search data store over files. What next?", ["x1", "y1", "z1"])
    #expect(
      found("cross-item-cue", "[\(first), \(second)]") == [
        "The text of this question holds the key of \"a\" word by word, so that whoever reads both need not know it: use other words in "
          + "one of the two."
      ])
    let short = Self.question("a", "Which one?", ["Create a data store", "x", "y"])
    #expect(found("cross-item-cue", "[\(short), \(second)]") == [])
  }

  @Test func otherFilesAreCompared() throws {
    let first = RuleProbe("[\(Self.question("a", Self.stem, Self.options))]").facts
    let second = RuleProbe("[\(Self.question("b", Self.stem, Self.options))]").facts
    let banks = [("/w/a.json", first), ("/w/b.json", second)].map { (path: $0, questions: BankDigest($1)) }
    let pairs = TwinFinder.pairs(in: banks.map(\.questions))
    #expect(TwinFinder.twins(of: 0, in: banks, by: pairs).isEmpty)
    let twin = try #require(TwinFinder.twins(of: 1, in: banks, by: pairs)[0])
    #expect(twin.likeness == .same)
    #expect(twin.place.document == "/w/a.json")
    let bank = BankFacts(second, twins: [0: twin]) { String($0.dropFirst(3)) }
    #expect(twin.name(in: bank) == "\"a\" in \"a.json\"")
  }
}

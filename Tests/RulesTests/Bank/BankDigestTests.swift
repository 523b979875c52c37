import QuestionBank
import SourceText
import Syntax
import TestSupport
import Testing

@testable import Rules

@Suite struct BankDigestTests {
  /// What is read for other files alone is what the facts of the questions say.
  @Test(arguments: [
    """
    [{"id": "a", "question": "Which two of these store large objects (Choose two.)", "answer": ["A", "C"],
      "options": ["Cloud Storage ", "( Pub/Sub )", "The Filestore"], "explanation": "Because", "tags": ["x"]},
     {"id": " b ", "stem": "Which two of these store large objects ?", "correct_answer": 1, "choices": ["x", "y", "z"]},
     {"question": "Is the sky blue over the sea at noon?", "options": ["Yes, always", "No"], "answer": "A"},
     {"question": "Is the sky blue over the sea at noon?", "options": {"A": "True", "B": "False"}, "answer": 0},
     {"id": "", "options": [{"text": "p", "correct": true}, {"text": "q"}], "scenario": "A shop of ten people"},
     {"id": "essay", "type": "essay", "question": "Why is the sky of that colour over the sea?", "options": ["a", "b"]},
     {"id": "none", "question": "Why is the sky of that colour over the sea?"}, 7, null, {}]
    """,
    """
    - id: 케이-1
      question: "다음 중 객체 저장소를 두 개 고르시오. 어느 것이 맞습니까（2개 선택）"
      options: [클라우드 스토리지, "「Pub/Sub」", 파일스토어]
      answer: [A, B]
      select: 2
    - &q {question: What holds objects in buckets for years at low cost?, options: [a, b], answer: B}
    - *q
    - <<: *q
      id: x
    """,
  ])
  func aDigestOfABankIsThatOfItsFacts(_ text: String) throws {
    let tree = SyntaxTree.parse(SourceText(text), as: text.hasPrefix("[") ? .json : .yaml)
    let bank = Bank(try #require(tree.root))
    let facts = bank.questions.map { QuestionFacts($0) }
    let (read, told) = (BankDigest(of: bank), BankDigest(facts))
    #expect(read.count == facts.count)
    #expect(read.hasSameIDs(as: told))
    for index in facts.indices {
      let (row, other) = (read.rows[index], told.rows[index])
      #expect(row.anchor == other.anchor)
      #expect(row.fingerprint == other.fingerprint, "question \(index)")
      #expect(row.key == other.key)
      #expect(row.hash == other.hash)
      #expect([row.isChoice, row.isTrueFalse] == [other.isChoice, other.isTrueFalse], "question \(index)")
      #expect(row.optionCount == other.optionCount)
      #expect(read.id(at: index) == facts[index].id)
      #expect(read.idHash(at: index) == facts[index].id?.hashValue)
      #expect(read.choices(at: index) == told.choices(at: index))
      #expect(Array(told.whole(at: index)) == (row.isChoice ? facts[index].shingles.whole : []))
      #expect(read.whole(at: index) == told.whole(at: index))
      #expect(read.core(at: index) == told.core(at: index))
    }
  }

  @Test func idsAreTheSameWhateverElseChanges() {
    func digest(_ text: String) -> BankDigest { BankDigest(RuleProbe(text).facts) }
    let first = digest(#"[{"id": "ab", "question": "Why?"}, {"id": "c"}]"#)
    #expect(first.hasSameIDs(as: digest(#"[{"id":   "ab", "question": "How?"}, {"id": "c"}]"#)))
    #expect(!first.hasSameIDs(as: digest(#"[{"id": "a"}, {"id": "bc"}]"#)))
    #expect(!first.hasSameIDs(as: digest(#"[{"id": "ab"}, {"question": "Why?"}, {"id": "c"}]"#)))
  }
}

@Suite struct TwinSearchTests {
  /// Families of sets that have from none to all in common.
  private static func sets(_ random: inout SplitMix64) -> [[UInt32]] {
    let pool = (0..<400).map { _ in UInt32(truncatingIfNeeded: random.next()) }
    return (0..<1500).map { index in
      let start = (index % 12) * 30
      let own = (0..<Int(random.next() % 60)).map { _ in UInt32(truncatingIfNeeded: random.next()) }
      return Set(pool[start..<start + 40] + own).sorted()
    }
  }

  @Test func severalThreadsFindWhatOneFinds() {
    var random = SplitMix64(seed: 5)
    let sets = Self.sets(&random)
    let search = MinHash(sets, least: 12)
    let isAlike: @Sendable (Int, Int) -> Bool = { ItemShingles.likeness(sets[$0][...], sets[$1][...]) >= 0.5 }
    // The order of the pieces is nobody's promise.
    let workers = Workers(3) { count, body in for number in (0..<count).reversed() { body(number) } }
    let found = search.earlierTwins(isAlike)
    #expect(found.count > 500)
    #expect(search.earlierTwins(with: workers, isAlike) == found)
    #expect(found.allSatisfy { $1 < $0 && isAlike($1, $0) })
  }

  @Test func sketchesMissNothing() {
    var random = SplitMix64(seed: 9)
    let sets = Array(Self.sets(&random).prefix(200))
    let sketches = SetSketches(sets.count) { sets[$0][...] }
    var refused = 0
    for one in sets.indices {
      for other in sets.indices {
        let isAlike = ItemShingles.likeness(sets[one][...], sets[other][...]) >= ItemShingles.half
        let mayBe = sketches.mayBeAlike(one, other, ItemShingles.half)
        #expect(mayBe || !isAlike)
        if !mayBe { refused += 1 }
      }
    }
    #expect(refused > 20_000)
  }
}

import QuestionBank
import Testing

@testable import Rules

@Suite struct AlikeQuestionsTests {
  private typealias Place = TwinFinder.Place

  private static func question(_ stem: String, _ options: [String] = options) -> String {
    let list = options.map { "\"\($0)\"" }.joined(separator: ", ")
    return #"{"question": "\#(stem)", "options": [\#(list)], "answer": "A"}"#
  }

  private static let stem =
    "A plant keeps thirty thousand manuals as files in a bucket and wants answers that cite them. What should it do?"
  private static let options = ["Create a search data store over the files", "Tune a model on the text of the files"]

  private func alike(_ banks: [[String]]) -> [[Int: [Place]]] {
    let facts = banks.map { BankDigest(RuleProbe("[\($0.joined(separator: ", "))]").facts) }
    let pairs = TwinFinder.pairs(in: facts)
    return facts.indices.map { TwinFinder.alike(of: $0, in: facts, by: pairs) }
  }

  @Test func earlierAndLaterOnesAreListedInAllBanks() {
    let near = Self.stem.replacing("wants answers", with: "needs answers")
    let third = Self.stem.replacing("A plant", with: "The plant")
    let found = alike([
      [Self.question(Self.stem), Self.question("Which?", ["x", "y"]), Self.question(near)], [Self.question(third)],
    ])
    let places = [Place(bank: 0, question: 0), Place(bank: 0, question: 2), Place(bank: 1, question: 0)]
    #expect(found == [[0: [places[1], places[2]], 2: [places[0], places[2]]], [0: [places[0], places[1]]]])
  }

  @Test func whatSharesATextAloneIsNotAlike() {
    let texts = [["a river", "a lake"], ["a mountain", "a hill"], ["a hill", "a mountain"]]
    #expect(
      alike([texts.map { Self.question("Which of these is right?", $0) }]) == [
        [1: [.init(bank: 0, question: 2)], 2: [.init(bank: 0, question: 1)]]
      ])
  }

  @Test func ofManyThatAreTheSameEachHasAllOthers() {
    let found = alike([Array(repeating: Self.question(Self.stem), count: 6)])
    #expect(found[0].mapValues(\.count) == [0: 5, 1: 5, 2: 5, 3: 5, 4: 5, 5: 5])
  }
}

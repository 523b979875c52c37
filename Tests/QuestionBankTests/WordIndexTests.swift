import QuestionBank
import Testing

@Suite struct WordIndexTests {
  private static let index = WordIndex([
    (.list(0), .init(["always", "never"])), (.list(1), .init(["never", "("])), (.list(2), .init([], [.repeatedWord])),
    (.list(3), .init(["정답"], [.wide])), (.list(4), .init([], [.noWord])), (.list(125), .init(["`"])),
  ])

  @Test(arguments: [
    ("It is Always so", [0]), ("NEVER", [0, 1]), ("f(x)", [1]), ("the\nthe", [2]), ("the. the", []), ("정답은", [3]),
    ("정답", [3]), ("?!", [4]), ("", [4]), ("`always`", [0, 125]), ("nevermore", []),
  ])
  func textsAreMarked(text: String, lists: [Int]) {
    let marks = WordIndex.Marks(lists.map { .list($0) })
    #expect(TextTraits(Array(text.utf8), marking: Self.index).marks == marks)
    #expect(TextTokens(Array(text.utf8), marking: Self.index).traits.marks == marks)
  }

  @Test func traits() {
    let traits = TextTraits(Array("One is 2.5, two_three… \n한국어 é...".utf8), marking: .empty)
    #expect(traits.words == 7)
    #expect(traits.lineBreaks == 1)
    #expect(traits.signs == SignSet(Array(".0,_".utf8)))
    #expect(traits.hasDots)
    #expect(traits.hasWide)
    #expect(traits.hasOtherLetters)
    #expect(!traits.isASCII)
    #expect(!traits.hasRepeat)
  }
}

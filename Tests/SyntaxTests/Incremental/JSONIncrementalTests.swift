import SourceText
import Syntax
import TestSupport
import Testing

struct JSONIncrementalTests {
  static let aimed = [
    "\"", "{", "}", "[", "]", ",", ":", "\\", "/*", "*/", "//", "\n", "  ", "{\"id\": 3},", "\"id\": ", "}, {", "]}",
    "null",
    "x", "é", "\u{FEFF}", "\"questions\": [", "    {\n", "    },\n", "\t", "한",
  ]

  @Test(arguments: TestBank.layouts)
  func equalsAFullParse(layout: Int) {
    var sampler = EditSampler(seed: UInt64(layout) + 1, aimed: Self.aimed)
    for round in 0..<40 {
      var session = EditSession(TestBank.json(round % 7 + 1, layout: layout), as: round % 2 == 0 ? .json : .jsonc)
      if let problem = session.firstProblem(in: 25, &sampler) {
        Issue.record("round \(round), \(problem)")
        return
      }
    }
  }

  @Test func typingTouchesOneItem() {
    let text = SourceText(TestBank.json(200, layout: 0))
    let tree = SyntaxTree.parse(text, as: .json)
    let place = text.count / 2
    let edited = text.replacing(place..<place, with: "x")
    let new = tree.reparsed(edited, edited: place..<place, newLength: 1)
    let same = zip(tree.items, new.items).count { $0 === $1 }
    #expect(same == 199)
    #expect(new.skeleton === tree.skeleton)
  }
}

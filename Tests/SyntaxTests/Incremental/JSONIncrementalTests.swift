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
      var text = SourceText(TestBank.json(round % 7 + 1, layout: layout))
      var tree = SyntaxTree.parse(text, as: round % 2 == 0 ? .json : .jsonc)
      for step in 0..<25 {
        let before = text
        let edit = sampler.next(Array(text.bytes))
        text = text.replacing(edit.range, with: edit.replacement)
        let old = tree
        tree = old.reparsed(text, edited: edit.range, newLength: edit.replacement.count)
        let full = SyntaxTree.parse(text, as: tree.format)
        var problems = IncrementalCheck.differences(tree, from: full)
        problems += IncrementalCheck.lostItems(
          tree, old: old, edit: edit.range, growth: edit.replacement.count - edit.range.count)
        problems += TreeCheck.problems(of: tree)
        guard problems == [] else {
          let changed = String(decoding: edit.replacement, as: UTF8.self)
          Issue.record(
            "round \(round), step \(step), \(edit.range) by \(changed.debugDescription) in\n\(before.string(0..<before.count))\n\(problems)"
          )
          return
        }
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

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

  static func bank(_ count: Int, style: Int) -> String {
    let items = (0..<count).map { index in
      switch style % 4 {
      case 0:
        """
            {
              "id": "q\(index)",
              "question": "What is 한 \(index)?\\n",
              "options": [
                {"text": "a", "correct": true},
                {"text": "b"}
              ]
            }
        """
      case 1: "    {\"id\": \(index), \"options\": [\"a\", \"b\"], \"answer\": {\"key\": 1}}"
      case 2: "{\n\"id\": \(index),\n\"options\": [\n{\n\"id\": 1\n},\n{\n\"id\": 2\n}\n]\n}"
      default: "{\"id\":\(index),\"options\":[{\"text\":\"a\"}]}"
      }
    }
    let list = items.joined(separator: style % 4 == 3 ? "," : ",\n")
    return style >= 4
      ? "[\n\(list)\n]\n" : "{\n  \"exam\": \"x\",\n  \"questions\": [\n\(list)\n  ],\n  \"end\": {}\n}\n"
  }

  @Test(arguments: 0..<8)
  func equalsAFullParse(style: Int) {
    var sampler = EditSampler(seed: UInt64(style) + 1, aimed: Self.aimed)
    for round in 0..<40 {
      var text = SourceText(Self.bank(round % 7 + 1, style: style))
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
    let text = SourceText(Self.bank(200, style: 0))
    let tree = SyntaxTree.parse(text, as: .json)
    let place = text.count / 2
    let edited = text.replacing(place..<place, with: "x")
    let new = tree.reparsed(edited, edited: place..<place, newLength: 1)
    let same = zip(tree.items, new.items).count { $0 === $1 }
    #expect(same == 199)
    #expect(new.skeleton === tree.skeleton)
  }
}

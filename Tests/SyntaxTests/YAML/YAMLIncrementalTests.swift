import SourceText
import Syntax
import TestSupport
import Testing

struct YAMLIncrementalTests {
  static let aimed = [
    "\"", "'", "|", "|+\n", ">", ": ", ":", "- ", "-", "  - ", "- - ", "? ", "&a ", "*a", "!e!x ", "!!str ", "#",
    " # c\n",
    "\n", "\r\n", "  ", " ", "\t", "[", "]", "{", "}", ",", "---\n", "...\n", "%TAG !e! x\n---\n", "%YAML 1.2\n",
    "questions:\n", "  - id: x\n    a: 1\n", "    options: [a,\n b]\n", "x: y\n", "key", "\\", "\n\n\n", "한",
    "\u{FEFF}",
    "\"open\n", "- {id: 1}\n", "      deeper: 1\n",
  ]

  static func bank(_ count: Int, style: Int) -> String {
    let items = (0..<count).map { index in
      switch style % 4 {
      case 0:
        """
          - id: q\(index)
            question: |
              What is 한 \(index)?

              Really?
            options:
              - text: "a b"
                correct: true
              - text: 'c'
            # note

        """
      case 1: "  - {id: \(index), options: [\"a\", b]}\n"
      case 2:
        "- id: \(index)\n  question: >-\n    folded\n    text\n  options:\n  - a\n  - b\n  key: &k\(index % 2) x\n  ref: *k0\n"
      default: "  -   id: \(index)\n      text: plain\n        text: no\n\n"
      }
    }
    let list = items.joined()
    return switch style {
    case 4...: "# list\n\(list)"
    case 2: "exam: x\nquestions:\n\(list)end: 1\n"
    default: "exam: x\nquestions: # all\n\(list)\nend:\n  - a: 1\n"
    }
  }

  @Test(arguments: 0..<8)
  func equalsAFullParse(style: Int) {
    for round in 0..<24 {
      if let problem = Self.problem(seed: UInt64(style * 1_000 + round), style: style, steps: 20) {
        Issue.record("round \(round): \(problem)")
        return
      }
    }
  }

  /// The first difference between edited trees and full parses over a row of random edits, or nil.
  static func problem(seed: UInt64, style: Int, steps: Int) -> String? {
    var sampler = EditSampler(seed: seed, aimed: aimed)
    var text = SourceText(bank(Int(seed % 7) + 1, style: style))
    var tree = SyntaxTree.parse(text, as: .yaml)
    for step in 0..<steps {
      let before = text
      let edit = sampler.next(Array(text.bytes))
      text = text.replacing(edit.range, with: edit.replacement)
      let old = tree
      tree = old.reparsed(text, edited: edit.range, newLength: edit.replacement.count)
      var problems = IncrementalCheck.differences(tree, from: SyntaxTree.parse(text, as: .yaml))
      problems += IncrementalCheck.lostItems(
        tree, old: old, edit: edit.range, growth: edit.replacement.count - edit.range.count)
      problems += TreeCheck.problems(of: tree)
      guard problems == [] else {
        let changed = String(decoding: edit.replacement, as: UTF8.self).debugDescription
        return "step \(step), \(edit.range) by \(changed) in\n\(before.string(0..<before.count))\n\(problems)"
      }
    }
    return nil
  }

  @Test func typingTouchesOneItem() {
    let text = SourceText(Self.bank(200, style: 0))
    let tree = SyntaxTree.parse(text, as: .yaml)
    #expect(tree.items.count == 200)
    let place = text.count / 2
    let edited = text.replacing(place..<place, with: "x")
    let new = tree.reparsed(edited, edited: place..<place, newLength: 1)
    #expect(zip(tree.items, new.items).count { $0 === $1 } == 199)
    #expect(new.skeleton === tree.skeleton)
  }
}

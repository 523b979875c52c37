import Editing
import SourceText
import Syntax
import TestSupport
import Testing

/// What is under `1️⃣`, in one line each: kind, path, typed text, other keys of a key.
fileprivate func places(_ marked: String) -> [String] {
  let text = MarkedText(marked)
  let tree = SyntaxTree.parse(SourceText(text.text), as: .yaml)
  return CursorQuery(tree, at: text[1]).placesForCompletion.map(summary)
}

@Test(arguments: [
  ("exam: a\ngu1️⃣ide: b\n", ["key / \"gu\" besides exam"]),
  ("exam: a\ngu1️⃣\n", ["key / \"gu\" besides exam"]),
  ("exam: a\ngu1️⃣", ["key / \"gu\" besides exam"]),
  ("exam: a\n1️⃣\nguide: b\n", ["key / \"\" besides exam,guide"]),
  ("exam: a\ngu1️⃣\nshuffle: true\n", ["key / \"gu\" besides exam,shuffle"]),
  ("exam: a\n1️⃣", ["key / \"\" besides exam"]),
  ("1️⃣", ["key / \"\" besides ", "value / \"\""]),
  ("exam: 1️⃣\n", ["value /exam \"\""]),
  ("exam: 1️⃣", ["value /exam \"\""]),
  ("exam: goo1️⃣\n", ["value /exam \"goo\""]),
  ("exam: \"goo1️⃣\"\n", ["value /exam \"goo\""]),
  ("exam: \"1️⃣\"\n", ["value /exam \"\""]),
  ("exam: \"1️⃣\nguide: b\n", ["value /exam \"\""]),
  ("tags: [a, b1️⃣]\n", ["value /tags/1 \"b\""]),
  ("tags: [a, 1️⃣]\n", ["value /tags/1 \"\""]),
  ("map: {a: 1, b1️⃣}\n", ["key /map \"b\" besides a"]),
  ("map: {a: 1️⃣}\n", ["value /map/a \"\""]),
])
func findsPlacesAtTheTopInYAML(marked: String, expected: [String]) {
  #expect(places(marked) == expected)
}

fileprivate let bank = """
  exam: a
  questions:
    - id: q-1
      question: |
        Long text.
        More.
      options:
        - text: one
          correct: true
        - two
      explanation: >-
        Folded
        text.
    - id: q-2
      tags:
        - x

  """

/// The bank with `new` in the place of `old`.
fileprivate func bank(_ old: String, _ new: String) -> String {
  let bytes = Array(bank.utf8)
  let pattern = Array(old.utf8)
  guard let start = bytes.indices.first(where: { bytes[$0...].starts(with: pattern) }) else { return "" }
  return String(decoding: bytes[..<start] + Array(new.utf8) + bytes[(start + pattern.count)...], as: UTF8.self)
}

@Test(arguments: [
  ("- id: q-2", "- id: q-2\n    do1️⃣", ["key /questions/1 \"do\" besides id,tags"]),
  ("- id: q-2", "- id: q-2\n    1️⃣", ["key /questions/1 \"\" besides id,tags"]),
  ("- id: q-2", "- id: q-2\n    do1️⃣: x", ["key /questions/1 \"do\" besides id,tags"]),
  ("- id: q-2", "- id: q-2\n    domain: 1️⃣", ["value /questions/1/domain \"\""]),
  ("- id: q-2", "- id: q-2\n    domain: 3.1️⃣", ["value /questions/1/domain \"3.\""]),
  ("- id: q-2", "- id: q-21️⃣", ["value /questions/1/id \"q-2\""]),
  ("text.\n  -", "text.\n    1️⃣\n  -", ["key /questions/0 \"\" besides id,question,options,explanation"]),
  ("text.\n  -", "text.\n    dif1️⃣\n  -", ["key /questions/0 \"dif\" besides id,question,options,explanation"]),
  ("Long", "Lo1️⃣ng", ["value /questions/0/question \"|\n      Lo\""]),
  ("correct", "expl1️⃣\n        correct", ["key /questions/0/options/0 \"expl\" besides text,correct"]),
  ("- two", "- two1️⃣", ["value /questions/0/options/1 \"two\"", "key /questions/0/options/1 \"two\" besides "]),
  ("- two", "- two\n      - 1️⃣", ["key /questions/0/options/2 \"\" besides ", "value /questions/0/options/2 \"\""]),
  ("- x", "- x\n  - 1️⃣", ["key /questions/2 \"\" besides ", "value /questions/2 \"\""]),
  ("tags:\n", "status: 1️⃣\n    tags:\n", ["value /questions/1/status \"\""]),
  (
    "tags:\n", "status:\n      1️⃣\n    tags:\n",
    ["key /questions/1/status \"\" besides ", "value /questions/1/status \"\""]
  ),
  ("tags:\n", "# no 1️⃣\n    tags:\n", []),
])
func findsPlacesInABankInYAML(old: String, new: String, expected: [String]) {
  #expect(places(bank(old, new)) == expected, "\(bank(old, new))")
}

@Test func everyOffsetOfBrokenYAMLHasAnAnswer() {
  let text = "a: [1, {b: \"한\nc: |\n  x\n - y\n\t- {: ? & * !\n...\n--- #"
  let tree = SyntaxTree.parse(SourceText(text), as: .yaml)
  for offset in -1...text.utf8.count + 1 {
    _ = CursorQuery(tree, at: offset).place
    _ = CursorQuery(tree, at: offset).placesForCompletion
  }
}

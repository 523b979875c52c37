import SourceText
import Syntax
import TestSupport
import Testing

struct YAMLRecoveryTests {
  @Test(arguments: [0, 1, 2, 4])
  func linesDeleted(style: Int) {
    let tree = SyntaxTree.parse(SourceText(YAMLIncrementalTests.bank(12, style: style)), as: .yaml)
    var recovery = Recovery()
    for line in Recovery.lines(tree.text) { recovery.remove(line, from: tree) }
    #expect(recovery.share >= 0.97, "\(recovery.losses)")
  }

  @Test(arguments: [0, 1, 2, 4])
  func prefixes(style: Int) {
    let tree = SyntaxTree.parse(SourceText(YAMLIncrementalTests.bank(4, style: style)), as: .yaml)
    var recovery = Recovery()
    for place in 0..<tree.text.count { recovery.remove(place..<tree.text.count, from: tree) }
    #expect(recovery.share >= 0.95, "\(recovery.losses)")
  }

  /// Damage to the middle question, and what is said of it; the others keep their keys.
  @Test(arguments: [
    ("  - id: \"b\n    x: 1\n", [SyntaxErrorCode.unclosedQuote]),
    ("  - id: [b\n    x: 1\n", [.unclosedBracket]),
    ("  - id: {b: [c\n    x: 1\n", [.unclosedBracket]),
    ("  - id: b\n    x\n", [.missingColon]),
    ("  - id\n    x: 1\n", [.missingColon]),
    ("  - id: b\n      x: 1\n", [.wrongIndentation]),
    ("  - id: b\n   x: 1\n", [.wrongIndentation]),
    ("  - id: b\n\tx: 1\n", [.tabIndentation]),
    ("  - id: b: c\n    x: 1\n", [.unquotedColon]),
    ("   - id: b\n     x: 1\n", [.wrongIndentation]),
    (" - id: b\n   x: 1\n", [.wrongIndentation]),
    ("  -id: b\n   x: 1\n", [.missingSpace]),
    ("  - id: b\n    - a\n    - c\n", [.missingKey]),
    ("  - id: |\n     a\n   b\n    x: 1\n", [.wrongIndentation, .missingColon]),
  ])
  func damageStaysInItsQuestion(_ middle: String, _ codes: [SyntaxErrorCode]) {
    let text = "questions:\n  - id: a\n    x: 0\n\(middle)  - id: c\n    x: 2\nend: 1\n"
    let tree = SyntaxTree.parse(SourceText(text), as: .yaml)
    #expect(tree.errors.map(\.code) == codes)
    let ids = tree.root?["questions"]?.items.map { $0["id"]?.string } ?? []
    #expect(ids.count == 3)
    #expect(ids.first == "a")
    #expect(ids.last == "c")
    #expect(tree.root?["end"]?.string == "1")
    #expect(TreeCheck.problems(of: tree) == [])
  }

  @Test func hostileTexts() {
    for piece in ["[", "{", "- ", "? ", "[{", "{a: ", "- - ? "] {
      let tree = SyntaxTree.parse(SourceText(String(repeating: piece, count: 20_000)), as: .yaml)
      #expect(tree.errors.contains { $0.code == .nestingTooDeep })
      #expect(TreeCheck.problems(of: tree) == [])
    }
  }
}

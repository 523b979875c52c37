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
      var sampler = EditSampler(seed: UInt64(style * 1_000 + round), aimed: Self.aimed)
      var session = EditSession(Self.bank(round % 7 + 1, style: style), as: .yaml)
      if let problem = session.firstProblem(in: 20, &sampler) {
        Issue.record("round \(round), \(problem)")
        return
      }
    }
  }

  /// What an alias means depends on bytes far above, and its question stays the same node all the same.
  @Test func anAnchorRedefinedFarAbove() throws {
    let list = (0..<50).map { "  - id: q\($0)\n    a: 1\n" }.joined()
    var session = EditSession("base: &k one\nquestions:\n\(list)  - id: last\n    ref: *k\n", as: .yaml)
    func meaning(_ session: EditSession) -> String? {
      session.tree.root?["questions"]?.items.compactMap { $0["ref"]?.string }.first
    }
    let last = try #require(session.tree.items.element(at: 50)?.element)
    #expect(meaning(session) == "one")
    // Inside of another question, nearer to the alias.
    let place = try #require(session.text.string(0..<session.text.count).utf8Offset(of: "a: 1"))
    #expect(session.replace(place + 3..<place + 4, with: Array("&k two".utf8)) == [])
    #expect(meaning(session) == "two")
    #expect(session.replace(place + 3..<place + 9, with: Array("1".utf8)) == [])
    #expect(meaning(session) == "one")
    // And gone altogether.
    #expect(session.replace(6..<9, with: []) == [])
    #expect(session.tree.findings().map(\.rule.name) == ["syntax-undefined-anchor"])
    #expect(session.tree.items.element(at: 50)?.element === last)
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

extension String {
  /// The offset in UTF-8 bytes of the first `words`.
  fileprivate func utf8Offset(of words: String) -> Int? {
    utf8.indices.first { utf8[$0...].starts(with: words.utf8) }.map { utf8.distance(from: startIndex, to: $0) }
  }
}

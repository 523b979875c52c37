import SourceText
import Syntax
import TestSupport
import Testing

struct YAMLScalarTests {
  private func value(_ text: String) throws -> Value {
    let tree = SyntaxTree.parse(SourceText(text), as: .yaml)
    #expect(tree.errors == [])
    return try #require(tree.root)
  }

  @Test(arguments: [
    ("a\n  b\n\n  c", "a b\nc"),
    ("'it''s\n\n  so'", "it's\nso"),
    (#""a\tb \x41\u00e9\U0001F600""#, "a\tb Aé😀"),
    ("\"folded \n  to\\\n  \\ one\"", "folded to one"),
    (#""\uD83D\uDE00""#, "😀"),
    ("|\n  a\n   b\n\n  c\n", "a\n b\n\nc\n"),
    ("|-\n  a\n\n", "a"),
    ("|+\n  a\n\n", "a\n\n"),
    ("|2\n    a\n", "  a\n"),
    (">\n  a\n  b\n\n  c\n   d\n  e\n", "a b\nc\n d\ne\n"),
    (">-\n\n  a\r\n  b\r\n", "\na b"),
    ("|\n  a", "a"),
  ])
  func decodes(_ source: String, _ decoded: String) throws {
    #expect(try value(source).decoded.string == decoded)
    #expect(try value("key: " + source)["key"]?.decoded.string == decoded)
  }

  @Test func anExplicitIndentationCountsFromTheParent() throws {
    let text = "a:\n  - b: |1\n      x\n"
    #expect(try value(text)["a"]?.items.first { _ in true }?["b"]?.string == " x\n")
    let list = "- q: |1\n     x\n  r: 1\n- q: |1\n     y\n"
    #expect(try value(list).items.compactMap { $0["q"]?.string } == ["  x\n", "  y\n"])
  }

  @Test func foldedWordsAreFoundInTheSource() throws {
    let marked = MarkedText("q: >\n  질문 1️⃣Vertex\n  AI2️⃣ and 3️⃣Dataflow4️⃣\n")
    let text = try #require(try value(marked.text)["q"]).decoded
    #expect(text.string == "질문 Vertex AI and Dataflow\n")
    #expect(text.sourceRange(7..<16) == marked.range(1))
    #expect(text.sourceRange(21..<29) == marked.range(3))
    #expect(text.decodedOffset(ofSource: marked[3]) == 21)
  }

  @Test func escapesAreFoundInTheSource() throws {
    let marked = MarkedText("q: \"a \\u00e9 1️⃣b\\tc2️⃣ \\\n   3️⃣d4️⃣\"")
    let text = try #require(try value(marked.text)["q"]).decoded
    #expect(text.string == "a é b\tc d")
    #expect(text.sourceRange(5..<8) == marked.range(1))
    #expect(text.sourceRange(9..<10) == marked.range(3))
  }
}

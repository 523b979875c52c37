import SourceText
import Syntax
import TestSupport
import Testing

struct JSONParserTests {
  @Test func readsValues() throws {
    let tree = SyntaxTree.parse(SourceText(#"{"a": [1, true, null, "x\n\u00e9\uD83D\uDE00"], "b": {}}"#), as: .json)
    #expect(tree.errors == [])
    let root = try #require(tree.root)
    let items = Array(try #require(root["a"]).items)
    #expect(items.map(\.string) == ["1", "true", "null", "x\né😀"])
    #expect(items.map(\.scalarType) == [.integer, .boolean(true), .null, .string])
    #expect(root["b"]?.isMapping == true)
  }

  @Test func decodedTextKnowsItsPlaces() throws {
    let marked = MarkedText(#"["한\n1️⃣\uD83D\uDE002️⃣ 3️⃣ok4️⃣"]"#)
    let value = try #require(SyntaxTree.parse(SourceText(marked.text), as: .json).root?.items.first { _ in true })
    let text = value.decoded
    #expect(text.string == "한\n😀 ok")
    #expect(text.sourceRange(4..<8) == marked.range(1))
    #expect(text.sourceRange(9..<11) == marked.range(3))
    #expect(text.decodedOffset(ofSource: marked[3]) == 9)
  }

  @Test func questionsAreChunks() {
    let text = """
      {
        "exam": "x",
        "questions": [ // first
          {"id": 1},
          {"id": 2} // second
        ],
        "end": true
      }
      """
    let tree = SyntaxTree.parse(SourceText(text), as: .jsonc)
    #expect(tree.errors == [])
    #expect(
      tree.items.map { String(decoding: $0.text, as: UTF8.self) } == [
        "{\"id\": 1},\n    ", "{\"id\": 2} // second\n  ",
      ])
    #expect(tree.root?["questions"]?.items.compactMap { $0["id"]?.string } == ["1", "2"])
    #expect(tree.root?["end"]?.string == "true")
    #expect(TreeCheck.problems(of: tree) == [])
  }

  @Test(arguments: [
    "", "[]", "[1]", "{}", #"{"questions": []}"#, #"{"questions": ["a"]}"#, #"{"a": {"questions": [{}]}}"#,
  ])
  func noListNoChunks(_ text: String) {
    #expect(SyntaxTree.parse(SourceText(text), as: .json).hole == nil)
  }

  @Test func nestingHasALimit() {
    let deep = SyntaxTree.parse(SourceText(String(repeating: "[", count: 100_000)), as: .json)
    #expect(deep.errors.map(\.code) == [.nestingTooDeep, .unclosedBracket])
    #expect(deep.errors.first?.range == 1_000..<1_001)
    let closed = String(repeating: "[", count: 1_000) + String(repeating: "]", count: 1_000)
    #expect(SyntaxTree.parse(SourceText(closed), as: .json).errors == [])
    let item = "[" + String(repeating: #"{"a":"#, count: 999) + "1" + String(repeating: "}", count: 999) + "]"
    #expect(SyntaxTree.parse(SourceText(item), as: .json).errors == [])
    let inside = SyntaxTree.parse(SourceText("[{\"a\": [" + item + "]}, {}]"), as: .json)
    #expect(inside.errors.map(\.code) == [.nestingTooDeep])
    #expect(inside.items.count == 2)
  }
}

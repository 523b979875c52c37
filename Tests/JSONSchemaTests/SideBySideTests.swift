import Findings
import SourceText
import Syntax
import Testing

@testable import JSONSchema

/// What several workers find in a list is what one finds.
@Suite struct SideBySideTests {
  private static let workers = Workers(3) { count, body in for number in (0..<count).reversed() { body(number) } }

  private static let schema = #"""
    {
      "type": "object", "required": ["version"],
      "properties": {
        "questions": {"type": "array", "minItems": 2000, "uniqueItems": UNIQUE, "items": {"$ref": "#/$defs/question"}}
      },
      "$defs": {
        "question": {
          "type": "object", "required": ["id", "text"], "additionalProperties": false,
          "properties": {
            "id": {"type": "string", "pattern": "^q\\d+$"}, "text": {"minLength": 2},
            "options": {"uniqueItems": true, "items": {"anyOf": [{"type": "string"}, {"required": ["key"]}]}}
          }
        }
      }
    }
    """#

  private static func item(_ number: Int) -> String {
    switch number % 97 {
    case 3: #"{"id": "x\#(number)", "text": "t"}"#
    case 5: #"{"id": "q\#(number)", "txt": "text"}"#
    case 7: #"{"id": "q\#(number)", "text": "text", "options": ["a", {}, "a"]}"#
    case 11: #"{"id": "q1", "text": "text"}"#
    default: #"{"id": "q\#(number)", "text": "te\nxt", "options": ["a", {"key": 1}]}"#
    }
  }

  @Test(arguments: [SyntaxFormat.json, .yaml], [true, false]) func findings(format: SyntaxFormat, isUnique: Bool) throws
  {
    let schema = try compile(Self.schema.replacing("UNIQUE", with: isUnique ? "true" : "false"))
    let items = (0..<1_000).map(Self.item)
    let text =
      format == .yaml
      ? "questions:\n" + items.map { "  - \($0)\n" }.joined()
      : "{\"questions\": [\n  \(items.joined(separator: ",\n  "))\n]}"
    let root = try #require(SyntaxTree.parse(SourceText(text), as: format).root)
    #expect(root.tree.items.count == 1_000)
    let found = schema.findings(in: root)
    #expect(found.count > 50)
    #expect(schema.findings(in: root, with: Self.workers) == found)
  }

  /// What an alias leads to is told once, wherever it is reached from.
  @Test func aliases() throws {
    let schema = try compile(Self.schema.replacing("UNIQUE", with: "false"))
    let text =
      "questions:\n  - &first {id: x, text: t}\n"
      + String(repeating: "  - {id: q1, text: *none}\n  - *first\n", count: 600)
    let root = try #require(SyntaxTree.parse(SourceText(text), as: .yaml).root)
    #expect(schema.findings(in: root, with: Self.workers) == schema.findings(in: root))
  }

  private func compile(_ text: String) throws -> Schema {
    Schema(try #require(SyntaxTree.parse(SourceText(text), as: .json).root))
  }

  /// A text that is not decoded because its source tells enough of its length.
  @Test(arguments: [
    ("|\n  ab\n", 3), ("|-\n  ab\n", 2), ("|\n  a\n\n", 2), ("|+\n  a\n\n", 3), (">\n  a\n  b\n", 4), ("|\n\n", 0),
    ("| # c\n", 0), ("|\n  # c\n", 4), ("|\n  한\n", 2), ("a\n  b", 3), ("\"\\\n  \"", 0), ("\"a\\\n  b\"", 2),
    ("\"\\u0041\\x42\"", 2), ("'it''s'", 4), ("|\n  a", 1), ("|+\n\n\n", 2),
  ]) func lengths(scalar: String, length: Int) throws {
    let text = "a: \(scalar)"
    let value = try #require(SyntaxTree.parse(SourceText(text), as: .yaml).root?["a"])
    let bounds = Instance(value).lengthBounds
    #expect(Instance(value).string.unicodeScalars.count == length)
    #expect(bounds.contains(length), "\(bounds)")
    for limit in 0..<6 {
      let schema = try compile(#"{"minLength": \#(limit)}"#)
      #expect(schema.isValid(value) == (length >= limit))
      let other = try compile(#"{"maxLength": \#(limit)}"#)
      #expect(other.isValid(value) == (length <= limit))
    }
  }
}

import Findings
import SourceText
import Syntax
import Testing

@testable import JSONSchema

@Suite struct YAMLFindingTests {
  private static let schema = #"""
    {"properties": {
      "domain": {"type": "string"}, "points": {"type": "integer"}, "tags": {"type": "array"},
      "level": {"enum": ["easy", "hard"]}, "text": {"type": "string", "maxLength": 12},
      "questions": {"items": {"required": ["id", "stem"], "properties": {"id": {}, "stem": {"type": "string"}},
        "additionalProperties": false}}}}
    """#

  private func schema() throws -> Schema {
    Schema(try #require(SyntaxTree.parse(SourceText(Self.schema), as: .json).root))
  }

  private func expect(
    _ document: String, _ expected: [String], fixed: String? = nil,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let text = SourceText(document)
    let tree = SyntaxTree.parse(text, as: .yaml)
    let root = try #require(tree.root, sourceLocation: sourceLocation)
    let findings = try schema().findings(in: root)
    let found = findings.map { "\($0.rule) [\(text.string($0.range))] \($0.message)" }
    #expect(found == expected, sourceLocation: sourceLocation)
    guard let fixed else { return }
    let after = text.applying(findings.first?.fixes.first?.edits ?? [])
    #expect(after.string(0..<after.count) == fixed, sourceLocation: sourceLocation)
  }

  @Test func numberWhereATextIsMeant() throws {
    try expect(
      "domain: 3.10\n", ["schema-type [3.10] \"domain\" must be a text, but is the number 3.10."],
      fixed: "domain: \"3.10\"\n")
    try expect("domain:\n", ["schema-type [domain] \"domain\" must be a text, but is empty."])
  }

  @Test func textWhereANumberIsMeant() throws {
    try expect(
      "points: '3'\n", ["schema-type ['3'] \"points\" must be a whole number, but is the text \"3\"."],
      fixed: "points: 3\n")
    try expect(
      "tags: a, b\n", ["schema-type [a, b] \"tags\" must be a list, but is the text \"a, b\"."], fixed: "tags: [a, b]\n"
    )
  }

  @Test func mergedKeysCountAsWritten() throws {
    let base = "base: &base\n  id: a\n  stem: b\nquestions:\n"
    try expect(base + "  - <<: *base\n  - <<: *base\n    id: c\n", [])
    try expect(
      base + "  - <<: {id: a}\n", ["schema-required [<<] The key \"stem\" is missing here; add it."])
    try expect(
      "base: &base {id: a, stem: 3, x: 1}\nquestions:\n  - <<: *base\n",
      [
        "schema-additional-properties [x] The key \"x\" is not known here; remove it.",
        "schema-type [*base] \"stem\" must be a text, but is the number 3.",
      ])
    try expect(
      "questions:\n  - <<: 1\n    id: a\n    stem: b\n",
      ["schema-additional-properties [<<] The key \"<<\" is not known here; remove it."])
  }

  @Test func valueInItsOwnQuotes() throws {
    try expect(
      "level: 'eazy'\n",
      ["schema-enum ['eazy'] \"level\" must be one of \"easy\" or \"hard\", not \"eazy\"; did you mean \"easy\"?"],
      fixed: "level: 'easy'\n")
  }

  @Test func foldedTextIsCountedAsItIsRead() throws {
    try expect("text: >\n  한국어\n  日本語\n", [])
    try expect(
      "text: >\n  한국어 한국어\n  日本語 日本\n",
      [
        "schema-max-length [>\n  한국어 한국어\n  日本語 日本] \"text\" has 15 characters, but must have at most 12; shorten it."
      ])
  }

  @Test func missingKeyOfAnItem() throws {
    try expect(
      "questions:\n  - id: a\n    stem: x\n  - id: b\n",
      ["schema-required [id] The key \"stem\" is missing here; add it."],
      fixed: "questions:\n  - id: a\n    stem: x\n  - stem: \"\"\n    id: b\n")
  }

  @Test func misspeltKeyOfAnItem() throws {
    try expect(
      "questions:\n  - id: a\n    stme: x\n",
      ["schema-additional-properties [stme] The key \"stme\" is not known here; did you mean \"stem\"?"],
      fixed: "questions:\n  - id: a\n    stem: x\n")
  }

  @Test func aliasedValueIsJudgedOnce() throws {
    try expect(
      "points: &p ten\nquestions:\n  - {id: a, stem: &s 1}\n  - {id: b, stem: *s}\n",
      [
        "schema-type [ten] \"points\" must be a whole number, but is the text \"ten\".",
        "schema-type [1] \"stem\" must be a text, but is the number 1.",
        "schema-type [*s] \"stem\" must be a text, but is the number 1.",
      ])
  }

  @Test func itemsAreJudgedOneByOneAsInTheWhole() throws {
    let document = "questions:\n  - id: a\n    stem: x\n  - id: b\n  - stem: 1\n    id: c\n"
    let tree = SyntaxTree.parse(SourceText(document), as: .yaml)
    let root = try #require(tree.root)
    let schema = try schema()
    let outside = schema.findingsOutsideItems(in: root)
    #expect(outside.findings.isEmpty)
    #expect(outside.itemSchemas.count == 1)
    let items = root["questions"].map { Array($0.items) } ?? []
    let found = items.flatMap { item in outside.itemSchemas.flatMap { schema.findings(in: item, at: $0) } }
    #expect(found == schema.findings(in: root))
    #expect(found.count == 2)
  }

  @Test func aliasesCannotBlowUp() throws {
    var document = "a0: &a0 [x, x]\n"
    for level in 1...40 { document += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
    let tree = SyntaxTree.parse(SourceText(document), as: .yaml)
    let root = try #require(tree.root)
    let schema = Schema(
      try #require(
        SyntaxTree.parse(
          SourceText(
            ##"{"additionalProperties": {"$ref": "#/$defs/list"}, "$defs": {"list": {"items": {"$ref": "#/$defs/list"}}}}"##
          ),
          as: .json
        ).root))
    #expect(schema.isValid(root))
  }
}

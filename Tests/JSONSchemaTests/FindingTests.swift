import Findings
import SourceText
import Syntax
import TestSupport
import Testing

@testable import JSONSchema

/// Checks a JSON text with markers against a schema: each finding as rule, message and the text it underlines.
fileprivate func expectFindings(
  _ schema: String, _ document: String, _ expected: [String], format: SyntaxFormat = .json,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let compiled = try compile(schema)
  let root = try #require(SyntaxTree.parse(SourceText(document), as: format).root)
  let text = SourceText(document)
  let found = compiled.findings(in: root).map { "\($0.rule) [\(text.string($0.range))] \($0.message)" }
  #expect(found == expected, sourceLocation: sourceLocation)
  #expect(compiled.isValid(root) == expected.isEmpty, sourceLocation: sourceLocation)
}

/// Checks the text after the first fix of the only finding.
fileprivate func expectFix(
  _ schema: String, _ document: String, _ title: String, _ fixed: String, format: SyntaxFormat = .json,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let root = try #require(SyntaxTree.parse(SourceText(document), as: format).root)
  let findings = try compile(schema).findings(in: root)
  #expect(findings.count == 1, sourceLocation: sourceLocation)
  let fix = try #require(findings.first?.fixes.first)
  #expect(fix.title == title, sourceLocation: sourceLocation)
  let after = SourceText(document).applying(fix.edits)
  #expect(after.string(0..<after.count) == fixed, sourceLocation: sourceLocation)
  let again = try #require(SyntaxTree.parse(after, as: format).root)
  #expect(try compile(schema).findings(in: again) == [], sourceLocation: sourceLocation)
}

fileprivate func compile(_ schema: String) throws -> Schema {
  let value = try #require(SyntaxTree.parse(SourceText(schema), as: .json).root)
  return Schema(value, options: .init(assertsFormats: true))
}

@Suite struct FindingTests {
  @Test func valueOfTheWrongType() throws {
    try expectFindings(
      #"{"properties": {"points": {"type": "integer"}, "tags": {"type": ["array", "null"]}}}"#,
      #"{"points": "ten", "tags": {"a": 1}}"#,
      [
        #"schema-type ["ten"] "points" must be a whole number, but is the text "ten"."#,
        #"schema-type ["tags"] "tags" must be an array or null, but is an object."#,
      ])
  }

  @Test func valueOutsideOfAnEnumeration() throws {
    let schema = #"{"properties": {"level": {"enum": ["easy", "medium", "hard"]}, "v": {"const": 1}}}"#
    try expectFindings(
      schema, #"{"level": "midium", "v": 2}"#,
      [
        #"schema-enum ["midium"] "level" must be one of "easy", "medium" or "hard", not "midium"; did you mean "medium"?"#,
        #"schema-const [2] "v" must be 1, not the number 2."#,
      ])
    try expectFix(
      schema, #"{"level": "midium"}"#, #"Replace "midium" by "medium""#, #"{"level": "medium"}"#)
  }

  @Test func missingKey() throws {
    let schema = #"{"properties": {"q": {"title": "Question", "required": ["id", "stem"]}}}"#
    try expectFindings(
      schema, #"{"q": {"id": 1}}"#,
      [#"schema-required ["q"] The key "stem" is missing, which "Question" needs; add it."#])
    try expectFix(schema, #"{"q": {"id": 1}}"#, #"Add "stem""#, #"{"q": {"stem": "", "id": 1}}"#)
    try expectFindings(
      #"{"items": {"required": ["id"]}}"#, #"[{"stem": 1}, {}]"#,
      [
        #"schema-required ["stem"] The key "id" is missing here; add it."#,
        #"schema-required [{}] The key "id" is missing here; add it."#,
      ])
  }

  @Test func misspeltKeyIsOneDefect() throws {
    let schema = #"{"properties": {"stem": {}, "id": {}}, "required": ["stem"], "additionalProperties": false}"#
    try expectFindings(
      schema, #"{"id": 1, "setm": "x"}"#,
      [#"schema-additional-properties ["setm"] The key "setm" is not known here; did you mean "stem"?"#])
    try expectFix(schema, #"{"id": 1, "setm": "x"}"#, #"Rename "setm" to "stem""#, #"{"id": 1, "stem": "x"}"#)
    try expectFindings(
      schema, #"{"stem": 1, "colour": 2}"#,
      [#"schema-additional-properties ["colour"] The key "colour" is not known here; known are "id"."#])
  }

  @Test func unknownKeyBesideItsTwin() throws {
    try expectFindings(
      #"{"properties": {"level": {}}, "additionalProperties": false}"#, #"{"level": 1, "levle": 2}"#,
      [
        #"schema-additional-properties ["levle"] The key "levle" is not known here, and "level" is here already; "#
          + "remove one of them."
      ])
  }

  @Test func unevaluatedKeyIsComparedWithAllThatIsKnown() throws {
    try expectFindings(
      ##"""
      {"$ref": "#/$defs/base", "properties": {"b": {}}, "unevaluatedProperties": false,
       "$defs": {"base": {"properties": {"stem": {}}}}}
      """##,
      #"{"setm": 1}"#,
      [#"schema-unevaluated-properties ["setm"] The key "setm" is not known here; did you mean "stem"?"#])
  }

  /// Deep schemas and documents are read, judged as far as the limit of depth, and crash nothing.
  @Test func depthIsBounded() throws {
    let count = 10_000
    let deepSchema = String(repeating: #"{"items":"#, count: count) + "{}" + String(repeating: "}", count: count)
    let deepDocument = String(repeating: "[", count: count) + String(repeating: "]", count: count)
    let document = try #require(SyntaxTree.parse(SourceText(deepDocument), as: .json).root)
    _ = try compile(deepSchema).findings(in: document)
    _ = try compile(##"{"items": {"$ref": "#"}, "uniqueItems": true}"##).findings(in: document)
    _ = try compile(##"{"enum": [[[[]]]], "items": {"anyOf": [{"$ref": "#"}, {"type": "array"}]}}"##).findings(
      in: document)
  }

  @Test func textsAndNumbers() throws {
    try expectFindings(
      #"""
      {"properties": {
        "id": {"pattern": "^[A-Z]{2,5}-\\d{6}$"}, "stem": {"minLength": 1}, "day": {"format": "date"},
        "n": {"minimum": 1}, "m": {"multipleOf": 0.1}}}
      """#,
      #"{"id": "x1", "stem": "", "day": "2026-02-30", "n": 0, "m": 0.25}"#,
      [
        #"schema-pattern ["x1"] "id" must be 2 to 5 characters of A to Z, "-" and 6 digits, but is "x1"."#,
        #"schema-min-length [""] "stem" is empty; write at least 1 character."#,
        #"schema-format ["2026-02-30"] "day" is not a date ("2026-11-21"): "2026-02-30"."#,
        #"schema-minimum [0] "n" must be at least 1, but is 0."#,
        #"schema-multiple-of [0.25] "m" must be a multiple of 0.1, but is 0.25."#,
      ])
  }

  @Test func addresses() throws {
    try expectFindings(
      #"{"properties": {"a": {"format": "uri"}, "b": {"format": "uri"}, "c": {"format": "iri-reference"}, "d": {"format": "uri"}}}"#,
      #"{"a": "https://example.com/a b", "b": "example.com/a", "c": "a\nb", "d": "https://example.com/a%20b"}"#,
      [
        #"schema-format ["https://example.com/a b"] "a" has a blank in it, which a URI may not: write "%20" in its place, or take it away."#,
        #"schema-format ["example.com/a"] "b" is not a URI with its scheme ("https://example.com/a"): "example.com/a"."#,
        #"schema-format ["a\nb"] "c" has a blank in it, which an IRI may not: write "%20" in its place, or take it away."#,
      ])
  }

  @Test func lists() throws {
    try expectFindings(
      #"{"properties": {"a": {"minItems": 2}, "b": {"uniqueItems": true}, "c": {"prefixItems": [true], "items": false}}}"#,
      #"{"a": [], "b": ["x", "x"], "c": [1, 2]}"#,
      [
        #"schema-min-items ["a"] "a" is empty, but needs at least 2 items."#,
        #"schema-unique-items ["x"] "x" is in the list twice, but its items must differ."#,
        #"schema-items [2] Only 1 item may be here; remove the others."#,
      ])
  }

  @Test func closestBranch() throws {
    let schema = #"""
      {"oneOf": [
        {"properties": {"kind": {"const": "single"}, "key": {"type": "string"}}, "required": ["kind", "key"]},
        {"properties": {"kind": {"const": "multiple"}, "keys": {"type": "array"}}, "required": ["kind", "keys"]}]}
      """#
    try expectFindings(
      schema, #"{"kind": "multiple", "keys": "A"}"#,
      [#"schema-type ["A"] "keys" must be an array, but is the text "A"."#])
    try expectFindings(
      #"{"properties": {"a": {"anyOf": [{"type": "string"}, {"type": "array"}]}}}"#, #"{"a": 1}"#,
      [#"schema-type [1] "a" must be a text or an array, but is the number 1."#])
    try expectFindings(
      #"{"anyOf": [{"required": ["a"]}, {"required": ["b"]}]}"#, #"{"c": 1}"#,
      [#"schema-required ["c"] One of "a" or "b" is missing here; add it."#])
  }

  @Test func authorsOwnMessage() throws {
    try expectFindings(
      #"{"properties": {"id": {"pattern": "^q", "x-error-message": "An id begins with q."}}}"#, #"{"id": "x"}"#,
      [#"schema-pattern ["x"] An id begins with q."#])
  }

  @Test func brokenSchemasAreFindingsOfTheSchema() throws {
    let text = MarkedText(
      ##"{"properties": {"a": {"$ref": 1️⃣"#/$defs/no"2️⃣}, "b": {"pattern": "x3️⃣(4️⃣"}, "c": {"type": "string"}}}"##)
    let root = try #require(SyntaxTree.parse(SourceText(text.text), as: .json).root)
    let schema = Schema(root)
    let reference = Finding(
      "schema-ref", .error,
      ##""#/$defs/no" is not in this schema, so nothing is checked here; point to a schema that is there"##,
      at: text.range(1))
    let pattern = Finding(
      "schema-pattern", .error,
      #""x(" is not a regular expression: a group is not closed; nothing is checked against it"#, at: text.range(3))
    #expect(Set(schema.findings) == [reference, pattern])
    let document = try #require(SyntaxTree.parse(SourceText(#"{"a": 1, "b": "y", "c": 3}"#), as: .json).root)
    #expect(schema.findings(in: document).map(\.rule.name) == ["schema-type"])
  }

  @Test func selfReferenceEnds() throws {
    try expectFindings(##"{"$ref": "#"}"##, "{}", [])
    try expectFindings(##"{"allOf": [{"$ref": "#"}, {"$ref": "#"}], "type": "object"}"##, "{}", [])
  }
}

extension FindingTests {
  @Test func anUnknownKeyMayBecomeTheAuthorsOwn() throws {
    let schema =
      #"{"properties": {"id": true}, "patternProperties": {"^x-": true}, "additionalProperties": false}"#
    try expectFindings(
      schema, #"{"id": 1, "_number": 2}"#,
      [
        #"schema-additional-properties ["_number"] The key "_number" is not known here; name it "x-number" if it is your own, or remove it."#
      ])
    try expectFix(
      schema, #"{"_number": 2}"#, #"Rename "_number" to "x-number""#, #"{"x-number": 2}"#)
  }
}

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
      [#"schema-additional-properties ["colour"] The key "colour" is not known here; known is "id"."#])
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
  /// A schema that fails evaluates nothing, so that all keys are unevaluated: that is no defect of theirs.
  @Test func aFailureElsewhereMakesNoKeyUnknown() throws {
    let schema = ##"""
      {"$ref": "#/$defs/base", "properties": {"b": {}}, "unevaluatedProperties": false,
       "$defs": {"base": {"properties": {"stem": {"maxLength": 3}, "key": {}}, "patternProperties": {"^o": {}}}}}
      """##
    try expectFindings(
      schema, #"{"stem": "long", "key": 1, "option": 2, "colour": 3}"#,
      [
        #"schema-max-length ["long"] "stem" has 4 characters, but must have at most 3; shorten it."#,
        #"schema-unevaluated-properties ["colour"] The key "colour" is not known here; known is "b"."#,
      ])
    try expectFindings(
      ##"{"allOf": [{"prefixItems": [{"type": "string"}, {}]}], "unevaluatedItems": false}"##, "[1, 2]",
      [#"schema-type [1] Item 1 must be a text, but is the number 1."#])
  }

  @Test func aKeyOfAnotherFormIsKnown() throws {
    try expectFindings(
      ##"""
      {"properties": {"kind": {}}, "if": {"properties": {"kind": {"const": "choice"}}},
       "then": {"properties": {"options": {}}}, "unevaluatedProperties": false}
      """##,
      #"{"kind": "number", "options": []}"#,
      [
        #"schema-unevaluated-properties ["options"] The key "options" does not go with what else is here; remove it, or correct the others."#
      ])
  }

  @Test func whatAWrongValueDecidesIsNotTold() throws {
    let schema = #"""
      {"properties": {"kind": {"enum": ["choice", "number"]}}, "if": {"properties": {"kind": {"const": "choice"}}},
       "then": {"required": ["options"]}, "else": {"required": ["answer"]}}
      """#
    try expectFindings(
      schema, #"{"kind": "choise", "options": []}"#,
      [
        #"schema-enum ["choise"] "kind" must be one of "choice" or "number", not "choise"; did you mean "choice"?"#
      ])
    try expectFindings(
      schema, #"{"kind": "number"}"#,
      [#"schema-required ["kind"] The key "answer" is missing here; add it."#])
  }

  @Test func alternativesAreOneDefectWithWhatIsMissing() throws {
    let alternatives = #""anyOf": [{"required": ["key"]}, {"required": ["answer"]}]"#
    try expectFindings(
      #"{"required": ["answer"], "# + alternatives + "}", #"{"kind": 1}"#,
      [#"schema-required ["kind"] The key "answer" is missing here; add it."#])
    try expectFindings(
      #"{"properties": {"key": {}, "answer": {}}, "additionalProperties": false, "# + alternatives + "}",
      #"{"ansewr": 1}"#,
      [
        #"schema-additional-properties ["ansewr"] The key "ansewr" is not known here; did you mean "answer"?"#
      ])
  }

  @Test func aDependencyIsUnderlinedAtTheKeyThatHasIt() throws {
    try expectFindings(
      #"{"dependentRequired": {"price": ["currency"]}}"#, #"{"title": 1, "price": 2}"#,
      [#"schema-dependent-required ["price"] The key "currency" is missing, which "price" needs; add it."#])
  }

  @Test func whatIsForbiddenIsNamed() throws {
    try expectFindings(
      #"{"not": {"required": ["deprecated"]}}"#, #"{"a": 1, "deprecated": true}"#,
      [#"schema-not ["deprecated"] The key "deprecated" must not be here; remove it."#])
    try expectFindings(
      #"{"not": {"required": ["a", "b"]}}"#, #"{"a": 1, "b": true, "c": 2}"#,
      [#"schema-not ["b"] The keys "a" and "b" must not be here together; remove one of them."#])
    try expectFindings(
      #"{"properties": {"s": {"not": {"const": "draft"}}, "t": {"not": {"pattern": "^x"}}, "u": {"not": {"type": "null"}}}}"#,
      #"{"s": "draft", "t": "xy", "u": null}"#,
      [
        #"schema-not ["draft"] "s" must not be "draft"."#, #"schema-not ["xy"] "t" must not begin with "x"."#,
        #"schema-not [null] "u" must not be null."#,
      ])
    try expectFindings(
      #"{"properties": {"s": {"not": {"minimum": 3, "title": "Too much"}}}}"#, #"{"s": 4}"#,
      [#"schema-not [4] "s" is what the schema forbids here: Too much."#])
  }

  @Test func whatOneItemMustBeIsNamed() throws {
    try expectFindings(
      #"{"properties": {"a": {"contains": {"const": "exam"}}, "b": {"contains": {"minimum": 3}}}}"#,
      #"{"a": ["x"], "b": [1]}"#,
      [
        #"schema-contains ["a"] At least one item of "a" must be "exam"."#,
        #"schema-contains ["b"] No item of "b" is as the schema's "contains" asks; at least one must be."#,
      ])
  }

  @Test func countsHaveTheirNouns() throws {
    try expectFindings(
      #"{"properties": {"a": {"minItems": 2}, "b": {"minProperties": 1}, "c": {"uniqueItems": true}}}"#,
      #"{"a": [1], "b": {}, "c": [[1], 2, [1]]}"#,
      [
        #"schema-min-items ["a"] "a" has 1 item, but needs at least 2."#,
        #"schema-min-properties ["b"] "b" is empty, but needs at least 1 key."#,
        #"schema-unique-items [[1] Item 3 is the same as item 1, but the items must differ."#,
      ])
  }

  @Test func aTextThatLooksLikeTheValueIsCalledOne() throws {
    try expectFindings(
      #"{"properties": {"v": {"const": 2}}, "propertyNames": {"enum": ["v", "w"]}}"#, #"{"v": "2", "vv": 1}"#,
      [
        #"schema-const ["2"] "v" must be 2, not the text "2"."#,
        #"schema-enum ["vv"] The key "vv" must be one of "v" or "w"."#,
      ])
  }

  @Test(arguments: [
    ("^[A-Z]", #"begin with one character of A to Z"#), ("^q.*", #"begin with "q""#), ("x$", #"end with "x""#),
    (#"\d{2}"#, "contain 2 digits"), ("^a.*$", #"begin with "a""#),
    ("^[A-F](,[A-F])*$", #"have the form ^[A-F](,[A-F])*$, such as "A,A""#),
    ("^(a|b)$", #"have the form ^(a|b)$, such as "a""#), (#"^(?!x)y$"#, #"have the form ^(?!x)y$"#),
  ])
  func patternsInWords(pattern: String, expected: String) {
    #expect(PatternDescription.of(pattern) == expected)
  }

  /// What is around a node is what a look back finds, in time that does not grow with what is before it.
  @Test func parentsAreThoseThatALookBackFinds() throws {
    let text = "a: [1, {b: c}, [ ]] # d\n? [x]\n: - &e f\n  - *e\n  -\nlong: |\n  g\n"
    let nodes = try #require(SyntaxTree.parse(SourceText(text), as: .yaml).root).chunk.nodes
    let parents = NodeParents(nodes)
    for index in nodes.indices {
      let expected = (0..<index).last { $0 + Int(nodes[$0].count) > index }
      #expect(parents.parent(of: index) == expected)
      let before = (0..<index).filter { parents.parent(of: $0) == expected && nodes[$0].isContent }
      #expect(parents.place(of: index) == (expected == nil ? 0 : before.count))
    }
  }

  @Test func manyUnknownKeysAreAllTold() throws {
    let count = 3_000
    let document = "{" + (0..<count).map { #""key\#($0)": 1"# }.joined(separator: ", ") + #", "nmae": 1}"#
    let root = try #require(SyntaxTree.parse(SourceText(document), as: .json).root)
    let schema = try compile(#"{"properties": {"name": {}}, "additionalProperties": false}"#)
    #expect(schema.findings(in: root).count == count + 1)
  }

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

import Findings
import SourceText
import Syntax
import Testing

@testable import JSONSchema

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

@Suite struct SchemaLinterTests {
  private func lint(
    _ text: String, _ format: SyntaxFormat = .json, _ configuration: LintConfiguration = .init()
  ) -> [Finding] {
    SchemaLinter(configuration).findings(of: SyntaxTree.parse(SourceText(text), as: format))
  }

  private func rules(_ text: String, _ format: SyntaxFormat = .json) -> [String] { lint(text, format).map(\.rule.name) }

  private static let head = #""$schema": "https://json-schema.org/draft/2020-12/schema", "#

  @Test func findingsComeInOrderOfPlace() {
    let text = "{\(Self.head)\"not\": false, \"type\": [\"string\"], \"then\": {\"maxContains\": 1}}"
    #expect(rules(text) == ["not-false", "single-type-array", "then-without-if", "max-contains-without-contains"])
  }

  @Test func aSchemaSilencesRulesForItself() {
    #expect(rules("{\(Self.head)\"not\": false, \"x-lint-exclude\": \"not_false\"}") == [])
    #expect(rules("{\(Self.head)\"not\": false, \"x-lint-exclude\": [\"not-false\", \"then-empty\"]}") == [])
    #expect(
      rules("{\(Self.head)\"not\": {\"not\": false}, \"x-lint-exclude\": \"not-false\"}") == [
        "double-negation-elimination", "not-false",
      ])
    #expect(
      rules("{\(Self.head)\"$ref\": \"#/$defs/b\", \"x-lint-exclude\": \"unknown-local-ref\", \"$defs\": {}}") == [])
  }

  @Test func severitiesAreConfigured() {
    var configuration = LintConfiguration()
    configuration.severities = ["not-false": .error, "then-without-if": nil, "top-level-title": .hint]
    let found = lint("{\(Self.head)\"not\": false, \"then\": true}", .json, configuration)
    #expect(found.map { "\($0.rule) \($0.severity)" } == ["top-level-title hint", "not-false error"])
  }

  @Test func aResourceHasItsOwnDialect() {
    let text =
      "{\(Self.head)\"$defs\": {\"old\": {\"$id\": \"old\", \"$schema\": \"http://json-schema.org/draft-07/schema#\", "
      + "\"$anchor\": \"x\", \"unevaluatedItems\": false}}, \"$ref\": \"#/$defs/old\"}"
    #expect(rules(text) == ["unknown-keywords-prefix", "unknown-keywords-prefix"])
  }

  @Test func whatIsNoSchemaHasNoFindings() {
    for text in ["", "[]", "3", "null", "true", "\"text\"", "{\"$schema\"", "[{\"type\": 1}]"] {
      #expect(rules(text) == [])
    }
    #expect(rules("- a\n- b\n", .yaml) == [])
  }

  @Test func wrongShapesAreNoHindrance() {
    let keywords = KeywordName.allCases.map(\.rawValue) + ["x-lint-exclude"]
    for value in ["null", "3", "-1.5", "\"#/x\"", "[]", "{}", "[{}, 3, \"a\"]", "{\"a\": [1], \"(\": {}}", "true"] {
      let text = "{" + keywords.map { "\(JSONText.quoted($0)): \(value)" }.joined(separator: ",") + "}"
      for dialect in [Dialect.draft3, .draft7, .draft2020] {
        var configuration = LintConfiguration(assumedDialect: dialect)
        for rule in SchemaLinter.rules { configuration.severities[rule.id] = .some(.warning) }
        _ = lint(text, .yaml, configuration)
      }
    }
  }

  @Test func deepNestingAndAliasesEnd() {
    let deep = String(repeating: "{\"not\":", count: 900) + "{}" + String(repeating: "}", count: 900)
    #expect(!lint(deep).isEmpty)
    let bomb =
      "a: &a {enum: [1, 1]}\nb: &b {allOf: [*a, *a, *a]}\nc: &c {allOf: [*b, *b, *b]}\n"
      + "allOf: [*c, *c]\nenum: [*c, *c]\n"
    _ = lint(bomb, .yaml)
    _ = lint("&a\nallOf: [*a]\nnot: *a\n", .yaml)
  }

  @Test func everySafeFixKeepsASchemaReadable() {
    for lintCase in LintCases.all where lintCase.isSafe {
      #expect(lintCase.fixed != nil, "\(lintCase.rule)")
    }
  }

  @Test func theSchemasOfTheProjectAreClean() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "schemas")
    let files = try FileManager.default.contentsOfDirectory(atPath: root.path).filter { $0.hasSuffix(".schema.json") }
    #expect(files.count >= 4)
    for file in files {
      let text = try String(contentsOf: root.appending(path: file), encoding: .utf8)
      let found = lint(text, .json, LintConfiguration(path: file))
      #expect(found.map { "\(file): \($0.message)" } == [])
    }
  }
}

import SourceText
import Syntax
import Testing

@testable import JSONSchema

@Suite struct PlaceTests {
  private func value(_ text: String, _ format: SyntaxFormat = .json) throws -> Value {
    try #require(SyntaxTree.parse(SourceText(text), as: format).root)
  }

  private let bank = ##"""
    {"properties": {"questions": {"items": {"$ref": "#/$defs/question"}}},
     "$defs": {
       "level": {"title": "Difficulty", "description": "How hard it is.", "enum": ["easy", "hard"], "default": "easy"},
       "question": {
         "title": "Question", "type": "object", "required": ["id"],
         "properties": {"id": {"type": "string", "description": "A name."}, "level": {"$ref": "#/$defs/level"}},
         "if": {"properties": {"kind": {"const": "multiple"}}, "required": ["kind"]},
         "then": {"properties": {"keys": {"type": "array"}}, "required": ["keys"]}}}}
    """##

  @Test func keysOfAnObject() throws {
    let schema = Schema(try value(bank))
    let document = try value(#"{"questions": [{"id": "a"}, {"kind": "multiple"}]}"#)
    let first = schema.place(at: [.key("questions"), .index(0)], in: document)
    #expect(first.title == "Question")
    #expect(first.keys.map(\.name) == ["id", "level"])
    #expect(first.keys.map(\.isRequired) == [true, false])
    #expect(first.keys.map { $0.value.description } == ["A name.", "How hard it is."])
    let second = schema.place(at: [.key("questions"), .index(1)], in: document)
    #expect(second.keys.map(\.name) == ["id", "level", "keys"])
  }

  @Test func valuesOfAPlaceThatIsNotThereYet() throws {
    let schema = Schema(try value(bank))
    let place = schema.place(at: [.key("questions"), .index(5), .key("level")], in: try value("{}"))
    #expect(place.title == "Difficulty")
    #expect(place.values.map { $0.value.string } == ["easy", "hard"])
    #expect(place.defaultValue?.string == "easy")
  }

  @Test func branchThatIsMeant() throws {
    let schema = Schema(
      try value(
        #"""
        {"oneOf": [
          {"properties": {"kind": {"const": "a", "title": "Kind A"}, "x": {}}, "required": ["x"]},
          {"properties": {"kind": {"const": "b"}, "y": {}}, "required": ["y"]}]}
        """#))
    #expect(schema.place(at: [], in: try value(#"{"kind": "b"}"#)).keys.map(\.name) == ["kind", "y"])
    #expect(schema.place(at: [], in: try value("{}")).keys.map(\.name) == ["kind", "x", "y"])
    let kind = schema.place(at: [.key("kind")], in: try value("{}"))
    #expect(kind.values.map { $0.value.string } == ["a", "b"])
    #expect(kind.values.first?.schema?.title == "Kind A")
  }

  @Test func metaschemaKnowsItsKeywords() throws {
    let document = try value(#"{"properties": {"a": {"type": "strin"}}}"#)
    let schema = Schema.metaschema(of: .draft2020)
    let place = schema.place(at: [.key("properties"), .key("a")], in: document)
    #expect(place.keys.contains { $0.name == "minLength" })
    #expect(place.keys.contains { $0.name == "$ref" })
    let types = schema.place(at: [.key("properties"), .key("a"), .key("type")], in: document)
    #expect(types.values.compactMap { $0.value.string }.contains("string"))
  }

  @Test(arguments: [Dialect.draft4, .draft6, .draft7, .draft2019, .draft2020, .v1])
  func metaschemaSuggestsTheType(_ dialect: Dialect) throws {
    let schema = Schema.metaschema(of: dialect)
    #expect(schema.findings.isEmpty)
    let findings = schema.findings(in: try value(#"{"properties": {"a": {"type": "strin"}}, "required": "a"}"#))
    #expect(findings.count == 2)
    #expect(findings.first?.message.hasSuffix(#"not "strin"; did you mean "string"?"#) == true)
    #expect(findings.first?.fixes.first?.title == #"Replace "strin" by "string""#)
    #expect(findings.last?.message == #""required" must be an array, but is the text "a"."#)
  }
}

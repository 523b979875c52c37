import SourceText
import Syntax
import TestSupport
import Testing

@testable import Editing

/// The text after the refactoring at the marker whose title begins so; the titles of those that are offered, where none does.
fileprivate func after(_ title: String, _ text: String, _ format: SyntaxFormat = .json) -> String {
  let marked = MarkedText(text)
  let tree = SyntaxTree.parse(SourceText(marked.text), as: format)
  let offered = EditingContext(tree: tree, kind: .schema, path: "/w/a.schema.json").refactorings(at: marked[1])
    .compactMap { $0.made() }
  guard let found = offered.first(where: { $0.fix.title.hasPrefix(title) }) else {
    return "offered: " + offered.map(\.fix.title).joined(separator: ", ")
  }
  return String(decoding: tree.text.applying(found.fix.edits).bytes, as: UTF8.self)
}

@Suite struct SchemaRefactoringTests {
  @Test func extractingMakesDefinitions() {
    #expect(
      after(
        "Extract to \"#/$defs/option\"",
        """
        {
          "properties": {
            "op1️⃣tion": {
              "type": "string",
              "minLength": 1
            }
          }
        }

        """) == """
          {
            "properties": {
              "option": {"$ref": "#/$defs/option"}
            },
            "$defs": {
              "option": {
                "type": "string",
                "minLength": 1
              }
            }
          }

          """)
  }

  @Test func extractingTakesAFreeNameAndTheGroupOfItsDraft() {
    #expect(
      after(
        "Extract",
        ##"{"$schema": "http://json-schema.org/draft-07/schema#", "definitions": {"items": true}, "items": {"ty1️⃣pe": "null"}}"##
      )
        == ##"{"$schema": "http://json-schema.org/draft-07/schema#", "definitions": {"items": true, "items2": {"type": "null"}}, "items": {"$ref": "#/definitions/items2"}}"##
    )
    #expect(
      after("Extract", ##"{"anyOf": [true, {"title": "한국 1/2", "ty1️⃣pe": "null"}], "$defs": {}}"##)
        == ##"{"anyOf": [true, {"$ref": "#/$defs/%ED%95%9C%EA%B5%AD12"}], "$defs": {"한국12": {"title": "한국 1/2", "type": "null"}}}"##
    )
  }

  @Test func extractingKeepsCommentsInYAML() {
    #expect(
      after(
        "Extract",
        """
        properties:
          option:
            ty1️⃣pe: string  # text
            minLength: 1
        $defs:
          other: {type: string}
        title: t

        """, .yaml) == """
          properties:
            option: {"$ref": "#/$defs/option"}
          $defs:
            other: {type: string}
            option:
              type: string  # text
              minLength: 1
          title: t

          """)
    #expect(
      after("Extract", "items:\n  t1️⃣ype: string\n", .yaml)
        == "items: {\"$ref\": \"#/$defs/items\"}\n$defs:\n  items:\n    type: string\n")
  }

  @Test(arguments: [
    ##"{"ty1️⃣pe": "string"}"##, ##"{"items": {"$re1️⃣f": "#/$defs/a"}, "$defs": {"a": {}}}"##,
    ##"{"$defs": {"a": {"ty1️⃣pe": "string"}}}"##, ##"{"items": tr1️⃣ue}"##,
    ##"{"items": {"$id": "x", "ty1️⃣pe": "string"}}"##,
    ##"{"items": {"ty1️⃣pe": "string"}, "not": {"$ref": "#/items"}}"##,
    ##"{"items": {"allOf": [{"type": "string"}], "ty1️⃣pe": "string"}, "not": {"$ref": "#/items/allOf/0"}}"##,
    ##"{"items": {"ty1️⃣pe": "string"}"##,
  ])
  func extractingIsNotOffered(text: String) {
    #expect(!after("Extract", text).hasPrefix("{\""), "\(after("Extract", text))")
  }

  @Test func inliningWritesTheSchema() {
    #expect(
      after(
        "Inline \"#/$defs/option\"",
        """
        {
          "properties": {
            "option": {"$ref": "#/$def1️⃣s/option"}
          },
          "$defs": {
            "option": {
              "type": "string"
            }
          }
        }
        """) == """
          {
            "properties": {
              "option": {
                "type": "string"
              }
            },
            "$defs": {
              "option": {
                "type": "string"
              }
            }
          }
          """)
    #expect(
      after("Inline", "a: 1\nitems: {$ref: '#/$def1️⃣s/a'}\n$defs:\n  a:\n    type: string\n", .yaml)
        == "a: 1\nitems: {\"type\": \"string\"}\n$defs:\n  a:\n    type: string\n")
  }

  @Test(arguments: [
    ##"{"$defs": {"a": {"items": {"$ref": "#/$def1️⃣s/a"}}}}"##,
    ##"{"items": {"$ref": "#/$def1️⃣s/a", "title": "t"}, "$defs": {"a": {}}}"##,
    ##"{"items": {"$ref": "#/$def1️⃣s/a"}, "$defs": {"a": {"not": {"$anchor": "x"}}}}"##,
    ##"{"items": {"$ref": "#/$def1️⃣s/b"}, "$defs": {"a": {}}}"##,
    ##"{"items": {"$ref": "b.json#/$def1️⃣s/b"}}"##,
    ##"{"items": {"$id": "x", "not": {"$ref": "/y#1️⃣"}}, "$id": "y", "$defs": {"a": {}}}"##,
  ])
  func inliningIsNotOffered(text: String) {
    #expect(after("Inline", text).hasPrefix("offered: "))
  }
}

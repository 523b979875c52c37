import SourceText
import Syntax
import Testing

@testable import JSONSchema

@Suite struct SchemaLoaderTests {
  /// Following a pointer must not read again what it leads through: the work is that of one walk over the schema.
  @Test(arguments: [SyntaxFormat.json, .yaml]) func manyReferencesReadTheSchemaOnce(format: SyntaxFormat) throws {
    let count = 2_000
    let definitions = (0..<count).map { #""d\#($0)": {"minimum": \#($0)}"# }.joined(separator: ", ")
    let branches = (0..<count).map { ##"{"$ref": "#/$defs/d\##($0)"}"## }.joined(separator: ", ")
    let items = (0..<count).map { ##"{"$ref": "#/allOf/\##($0)"}"## }.joined(separator: ", ")
    let text = #"{"$defs": {\#(definitions)}, "allOf": [\#(branches)], "prefixItems": [\#(items)]}"#
    let root = try #require(SyntaxTree.parse(SourceText(text), as: format).root)
    let compiler = SchemaCompiler(options: Schema.Options()) { _ in nil }
    _ = compiler.compile(root, uri: "qbank:/schema")
    #expect(compiler.problems.isEmpty)
    #expect(compiler.finished.count == 1 + 3 * count)
    #expect(compiler.loader.pointers.readCount == 3 + 2 * count)
  }

  /// Names that differ only in the middle are as quick to find as others.
  @Test func manyNamesAlikeDoNotCrowd() {
    var names = NameTable()
    for number in 10_000..<20_000 { #expect(names.add("name\(number)x") == number - 10_000) }
    #expect(names.longestRun < 100)
    #expect(ByteText.with("name15000x") { names.number(of: $0) } == 5_000)
    #expect(ByteText.with("name25000x") { names.number(of: $0) } == -1)
  }

  @Test func pointersLeadThroughRepeatedAndMergedKeys() throws {
    let yaml = """
      base: &base {a: {type: string}, b: {type: string}}
      $defs:
        <<: *base
        a: {type: integer}
        c: {type: string}
        c: {type: boolean}
      prefixItems: [$ref: "#/$defs/a", $ref: "#/$defs/b", $ref: "#/$defs/c"]
      """
    let root = try #require(SyntaxTree.parse(SourceText(yaml), as: .yaml).root)
    let schema = Schema(root)
    #expect(schema.findings.isEmpty)
    let instance = try #require(SyntaxTree.parse(SourceText(#"[1, "x", true]"#), as: .json).root)
    #expect(schema.isValid(instance))
    let other = try #require(SyntaxTree.parse(SourceText(#"["x", 1, "x"]"#), as: .json).root)
    #expect(schema.findings(in: other).count == 3)
  }

  @Test func pointersToNothing() throws {
    for pointer in ["#/$defs/x", "#/allOf/2", "#/allOf/01", "#/allOf/-1", "#/title/x"] {
      let text = #"{"title": "t", "$defs": {"y": true}, "allOf": [true, true], "not": {"$ref": "\#(pointer)"}}"#
      let root = try #require(SyntaxTree.parse(SourceText(text), as: .json).root)
      #expect(Schema(root).findings.map(\.rule.name) == ["schema-ref"])
    }
  }
}

import Testing

@testable import Workspace

/// What the linter knows of other files.
@Suite struct SchemaIndexTests {
  private static let header = ##""$schema": "https://json-schema.org/draft/2020-12/schema""##

  private func findings(_ files: [String: String], _ path: String, loaded: Bool = true) -> [String] {
    var fixture = Fixture(files)
    if !loaded {
      fixture.workspace = Workspace(MemoryFileSystem(files), fixture.snapshot.overrides)
      fixture.workspace.open(path, .init(files[path] ?? ""))
    }
    let rules = ["invalid-external-ref", "duplicate-identifier", "schema-ref"]
    return fixture.findings(path).filter { finding in rules.contains { finding.hasPrefix($0) } }
  }

  @Test(arguments: [true, false]) func referencesToOtherFiles(loaded: Bool) {
    let files = [
      "/w/a.schema.json":
        ##"{\##(Self.header), "allOf": [{"$ref": "b.schema.json#/$defs/t"}, {"$ref": "https://x.example/b#/$defs/t"}, {"$ref": "https://x.example/inner"}, {"$ref": "c.schema.json"}, {"$ref": "https://x.example/c"}]}"##,
      "/w/b.schema.json":
        ##"{\##(Self.header), "$id": "https://x.example/b", "$defs": {"t": {"type": "string"}, "u": {"$id": "inner"}}}"##,
    ]
    #expect(
      findings(files, "/w/a.schema.json", loaded: loaded) == [
        "invalid-external-ref at \"\"c.schema.json\"\"", "invalid-external-ref at \"\"https://x.example/c\"\"",
      ])
  }

  /// What is beside a schema by its URI is beside it in its folder.
  @Test func relativeReferencesBesideAnIdentifier() {
    let files = [
      "/w/a.schema.json":
        ##"{\##(Self.header), "$id": "https://x.example/s/a", "allOf": [{"$ref": "b.schema.json"}, {"$ref": "c.json"}]}"##,
      "/w/b.schema.json": #"{"type": "array"}"#, "/w/q.yaml": "# yaml-language-server: $schema=a.schema.json\na: 1\n",
    ]
    #expect(findings(files, "/w/a.schema.json") == ["invalid-external-ref at \"\"c.json\"\""])
  }

  @Test func theNearestFileIsProposed() {
    let files = [
      "/w/a.schema.json": ##"{\##(Self.header), "$ref": "option.schema.jsn"}"##, "/w/option.schema.json": "{}",
    ]
    let found = Fixture(files).snapshot.findings(of: "/w/a.schema.json").first { $0.rule == "invalid-external-ref" }
    #expect(found?.fixes.map(\.title) == ["Write \"option.schema.json\""])
  }

  @Test(arguments: [true, false]) func identifiersOfOtherFiles(loaded: Bool) {
    let a = ##"{\##(Self.header), "$id": "https://x.example/a", "title": "A"}"##
    let files = ["/w/a.schema.json": a, "/w/b.schema.json": a.replacing("\"A\"", with: "\"B\"")]
    #expect(
      findings(files, "/w/a.schema.json", loaded: loaded) == [
        "duplicate-identifier at \"\"https://x.example/a\"\""
      ])
    // A copy is no other schema.
    #expect(findings(["/w/a.schema.json": a, "/w/b.schema.json": a], "/w/a.schema.json", loaded: loaded) == [])
  }

  @Test func banksAreJudgedThroughIdentifiers() {
    let files = [
      "/w/q.yaml": "# yaml-language-server: $schema=a.schema.json\nquestions: 1\n",
      "/w/a.schema.json": ##"{\##(Self.header), "properties": {"questions": {"$ref": "https://x.example/b"}}}"##,
      "/w/b.schema.json": ##"{\##(Self.header), "$id": "https://x.example/b", "type": "array"}"##,
    ]
    #expect(Fixture(files, named: ["/w/q.yaml"]).findings("/w/q.yaml").contains("schema-type at \"1\""))
  }

  /// A folder may be called as nothing in a URI may.
  @Test(arguments: ["/w/c#", "/w/50%20", "/w/a?b", "/w/시험 문제"]) func referencesInFoldersOfAnyName(folder: String) {
    let files = [
      "\(folder)/q.yaml": "# yaml-language-server: $schema=a.schema.json\nquestions: 1\n",
      "\(folder)/a.schema.json":
        ##"{\##(Self.header), "properties": {"questions": {"$ref": "b%20%28c%29.schema.json"}}}"##,
      "\(folder)/b (c).schema.json": ##"{\##(Self.header), "type": "array"}"##,
    ]
    let fixture = Fixture(files, named: ["\(folder)/q.yaml"])
    #expect(fixture.findings("\(folder)/q.yaml").contains("schema-type at \"1\""))
    #expect(findings(files, "\(folder)/a.schema.json") == [])
  }
}

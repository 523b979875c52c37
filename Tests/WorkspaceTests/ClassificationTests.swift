import SourceText
import Testing

@testable import Workspace

@Suite struct ClassificationTests {
  @Test func banksAreToldByTheirQuestions() {
    let fixture = Fixture([
      "/w/a.yaml": bank(), "/w/b.json": #"[{"prompt": "a?", "choices": ["b", "c"]}]"#,
      "/w/rancher.yaml": "questions:\n- variable: x\n  label: y\n  type: string\n",
      "/w/package.json": #"{"name": "x", "questions": 5}"#, "/w/empty.yaml": "", "/w/text.yaml": "hello",
    ])
    #expect(fixture.kind("/w/a.yaml") == .bank)
    #expect(fixture.kind("/w/b.json") == .bank)
    for path in ["/w/rancher.yaml", "/w/package.json", "/w/empty.yaml", "/w/text.yaml"] {
      #expect(fixture.kind(path) == .other, "\(path)")
      #expect(fixture.findings(path) == [], "\(path)")
    }
    #expect(fixture.snapshot.classification(of: "/w/none.yaml") == nil)
  }

  @Test func whatIsNamedIsABank() {
    let fixture = Fixture(["/w/a.yaml": "title: x\n", "/w/.qbank.yaml": ""], named: ["/w/a.yaml", "/w/.qbank.yaml"])
    #expect(
      fixture.snapshot.classification(of: "/w/a.yaml") == Classification(.bank, "it is named on the command line"))
    #expect(fixture.kind("/w/.qbank.yaml") == .configuration)
  }

  @Test func theConfigurationNamesFiles() {
    let fixture = Fixture([
      "/w/.qbank.yaml": """
      files:
        include: ["odd/*.yaml"]
        exclude: [drafts]
      guides: [guide.yaml]
      catalogs: [products.yaml]
      schemas: {"other/*.json": own.json}
      """,
      "/w/odd/a.yaml": "x: 1\n", "/w/drafts/b.yaml": bank(), "/w/guide.yaml": "exam: acme\n",
      "/w/products.yaml": "catalog: acme\n", "/w/own.json": "{}",
    ])
    #expect(fixture.kind("/w/odd/a.yaml") == .bank)
    #expect(
      fixture.snapshot.classification(of: "/w/drafts/b.yaml")
        == Classification(.other, "\"drafts\" in \"files.exclude\" of the configuration leaves it out"))
    #expect(fixture.kind("/w/guide.yaml") == .guide)
    #expect(fixture.kind("/w/products.yaml") == .catalog)
    #expect(fixture.kind("/w/own.json") == .schema)
    #expect(Fixture(["/w/drafts/b.yaml": bank()], named: ["/w/drafts/b.yaml"]).kind("/w/drafts/b.yaml") == .bank)
  }

  @Test func theEditorNamesFiles() {
    var fixture = Fixture([
      "/w/odd/a.yaml": "x: 1\n", "/w/drafts/b.yaml": bank(), "/w/guide.yaml": "exam: acme\n",
      "/w/products.yaml": "catalog: acme\n", "/w/own.json": "{}",
    ])
    let settings = """
      {"files": {"include": ["odd/*.yaml"], "exclude": ["drafts"]}, "guides": ["guide.yaml"],
        "catalogs": ["products.yaml"], "schemas": {"other/*.json": "own.json"}}
      """
    fixture.workspace.setEditorSettings(SourceText(settings), folder: "/w")
    #expect(fixture.kind("/w/odd/a.yaml") == .bank)
    #expect(fixture.kind("/w/drafts/b.yaml") == .other)
    #expect(fixture.kind("/w/guide.yaml") == .guide)
    #expect(fixture.kind("/w/products.yaml") == .catalog)
    #expect(fixture.kind("/w/own.json") == .schema)
    #expect(fixture.snapshot.context(of: "/w/own.json")?.kind == .schema)
    #expect(fixture.snapshot.bankPaths == ["/w/odd/a.yaml"])
  }

  @Test(arguments: [
    (#"{"$schema": "https://json-schema.org/draft/2020-12/schema"}"#, DocumentKind.schema),
    (#"{"$schema": "http://json-schema.org/draft-07/schema#"}"#, .schema),
    (#"{"$schema": "../exam-guide.schema.json"}"#, .guide),
    (#"{"$schema": "urn:qbank:product-catalog"}"#, .catalog),
    (#"{"$schema": "https://json-schema.org.example.com/x"}"#, .other),
  ])
  func theSchemaOfADocumentTellsItsKind(text: String, kind: DocumentKind) {
    #expect(Fixture(["/w/a.json": text]).kind("/w/a.json") == kind)
  }

  @Test func aModelineComesBeforeTheKey() {
    let text = "# yaml-language-server: $schema=./question-bank.schema.json\n$schema: other.json\nquestions: []\n"
    let fixture = Fixture(["/w/a.yaml": text])
    #expect(fixture.kind("/w/a.yaml") == .bank)
    #expect(fixture.snapshot.context(of: "/w/a.yaml")?.choice.source == .builtIn(.bank))
  }
}

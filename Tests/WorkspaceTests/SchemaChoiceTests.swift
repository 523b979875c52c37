import Testing

@testable import Workspace

@Suite struct SchemaChoiceTests {
  private static let own = #"{"required": ["title"]}"#

  @Test func theFirstThatAppliesHolds() {
    let configuration = #"{"schemas": {"*.yaml": "by-glob.json"}}"#
    let files = [
      "/w/.qbank.json": configuration, "/w/by-glob.json": #"{"required": ["glob"]}"#,
      "/w/by-key.json": #"{"required": ["key"]}"#, "/w/by-line.json": #"{"required": ["line"]}"#,
      "/w/a.yaml": bank(), "/w/b.yaml": bank("$schema: by-key.json\n"),
      "/w/c.yaml": bank("# yaml-language-server: $schema=by-line.json\n$schema: by-key.json\n"),
      "/w/sub/d.yaml": bank(),
    ]
    let fixture = Fixture(files)
    func missing(_ path: String) -> [String] {
      fixture.snapshot.findings(of: path).filter { $0.rule == "schema-required" }.map(\.message)
    }
    #expect(missing("/w/a.yaml").first?.contains("\"glob\"") == true)
    #expect(missing("/w/b.yaml").first?.contains("\"key\"") == true)
    #expect(missing("/w/c.yaml").first?.contains("\"line\"") == true)
    #expect(missing("/w/sub/d.yaml") == [])
  }

  @Test func theSchemaOfTheCommandLineIsAlone() {
    let fixture = Fixture(["/w/s.json": Self.own, "/w/a.yaml": bank(answer: false)]) { $0.schema = "/w/s.json" }
    #expect(fixture.rules("/w/a.yaml") == ["schema-required"])
    let stream = Fixture(["/w/s.json": Self.own, "/w/a.yaml": "title: 1\n---\nx: 1\n"]) { $0.schema = "/w/s.json" }
    #expect(stream.findings("/w/a.yaml") == ["schema-required at \"x\""])
  }

  @Test func nothingIsFetched() {
    let fixture = Fixture(
      ["/w/a.json": #"{"$schema": "https://example.com/q.json", "questions": []}"#], named: ["/w/a.json"])
    #expect(fixture.findings("/w/a.json") == ["schema-not-fetched at \"https://example.com/q.json\""])
  }

  @Test func aSchemaThatIsNotThereIsSaidAtItsName() {
    let fixture = Fixture([
      "/w/a.yaml": bank("$schema: nope.json\n"), "/w/b.yaml": bank("$schema: c.json\n", id: "q-2"), "/w/c.json": "{",
    ])
    #expect(fixture.findings("/w/a.yaml") == ["schema-not-usable at \"nope.json\""])
    #expect(fixture.findings("/w/b.yaml") == ["schema-not-usable at \"c.json\""])
  }

  @Test(arguments: [
    (
      "questions: [{question: Which one?, options: [a, b]}]",
      "\"/w/s\" is a question bank, not a JSON Schema; name the schema's file."
    ),
    ("title: Fruit\nid: 1\nquestions: []", Self.noSchema("questions")),
    ("propertys: {a: {}}", Self.noSchema("propertys")),
    ("{}", nil), ("true", nil), ("title: Anything goes", nil), ("questions: []\nrequired: [a]", nil),
    ("$schema: https://json-schema.org/draft/2020-12/schema\nquestions: []", nil),
  ])
  func aFileThatIsNoSchemaIsRefused(text: String, problem: String?) {
    let fixture = Fixture(["/w/s": text])
    #expect(fixture.snapshot.schema(at: "/w/s", named: "/w/s").problem == problem)
  }

  private static func noSchema(_ key: String) -> String {
    "\"/w/s\" is no JSON Schema: \"\(key)\" is no keyword of one, and no other key says what is valid; "
      + "name the schema's file."
  }
}

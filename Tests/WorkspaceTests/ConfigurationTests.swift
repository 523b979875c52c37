import Findings
import SourceText
import Syntax
import Testing

@testable import Workspace

@Suite struct ConfigurationTests {
  private static let known = KnownNames(
    isRule: { ["missing-key", "missing-domain", "schema-enum"].contains($0.name) },
    options: {
      $0 == "missing-domain"
        ? ["words": .integer(1...100), "list": .list] : $0 == "missing-key" ? ["n": .integer(0...9)] : [:]
    },
    rules: { ["missing-key", "missing-domain", "schema-enum"] },
    guides: { ["google-pmle": ["2024-10", "2026-06"], "google-pca": ["2025-01"]] })

  private func load(_ files: [String: String], _ path: String = "/w/.qbank.json") -> LoadedConfiguration {
    ConfigurationLoader(files: MemoryFileSystem(files), known: Self.known).load(path)
  }

  private func messages(_ text: String) -> [String] {
    load(["/w/.qbank.json": text]).findings["/w/.qbank.json", default: []].map {
      "\(SourceText(text).string($0.range)) \($0.rule): \($0.message)"
    }
  }

  @Test func readsAllSettings() {
    let loaded = load([
      "/w/.qbank.json": """
      {
        "files": { "include": ["banks/*.yaml"], "exclude": ["drafts"] },
        "exam": "google-pmle", "guide": "2026-06",
        "schemas": { "legacy/*.json": "schemas/legacy.json", "other/*.json": "https://example.com/s.json" },
        "guides": [], "catalogs": ["products.json"],
        "rules": {
          "missing-key": "off", "schema-enum": "hint",
          "missing-domain": { "severity": "error", "words": 40, "list": ["a", "b"] }
        },
        "vocabulary": { "tags": ["a"], "criteria": ["cost"] },
        "format": { "indent": 4, "width": 90 },
        "x-mine": 1
      }
      """,
      "/w/schemas/legacy.json": "{}", "/w/products.json": "{}",
    ])
    #expect(loaded.findings == [:])
    let configuration = loaded.configuration
    #expect(configuration.include == [PathPattern("banks/*.yaml", in: "/w")])
    #expect(configuration.exclude?.first?.matches("/w/drafts/a.yaml") == true)
    #expect(configuration.exam == "google-pmle")
    #expect(configuration.guide == "2026-06")
    #expect(configuration.schema(for: "/w/legacy/a.json") == "/w/schemas/legacy.json")
    #expect(configuration.schema(for: "/w/other/a.json") == "https://example.com/s.json")
    #expect(configuration.schema(for: "/w/a.json") == nil)
    #expect(configuration.catalogs == ["/w/products.json"])
    #expect(configuration.rules["missing-key"] == RuleSetting(severity: .off))
    #expect(configuration.rules["schema-enum"] == RuleSetting(severity: .severity(.hint)))
    #expect(
      configuration.rules["missing-domain"]
        == RuleSetting(
          severity: .severity(.error),
          options: [
            "words": .integer(40), "list": .list([.string("a"), .string("b")]),
          ]))
    #expect(configuration.tags == ["a"])
    #expect(configuration.criteria == ["cost"])
    #expect(configuration.layout == .init(indent: 4, width: 90))
  }

  @Test func unknownKeysNameTheNearestOne() {
    #expect(
      messages(#"{"ruls": {}, "files": {"inclde": []}, "zzz": 1}"#) == [
        #""ruls" configuration-unknown-key: "ruls" is no key of the configuration and does nothing; did you mean "rules"?"#,
        #""inclde" configuration-unknown-key: "inclde" is no key of "files" and does nothing; did you mean "include"?"#,
        #""zzz" configuration-unknown-key: "zzz" is no key of the configuration and does nothing; it has "catalogs", "#
          + #""exam", "extends", "files", "format", "guide", "guides", "rules", "schemas", "vocabulary"."#,
      ])
  }

  @Test func unknownRulesAndSeveritiesNameTheNearestOne() {
    #expect(
      messages(#"{"rules": {"mising-key": "off", "nonsense": "off", "missing-key": "warn", "schema-enum": false}}"#)
        == [
          #""mising-key" configuration-unknown-rule: There is no rule "mising-key"; did you mean "missing-key"?"#,
          #""nonsense" configuration-unknown-rule: There is no rule "nonsense"; "qbank explain" lists all."#,
          #""warn" configuration-invalid-value: "warn" is no severity; a rule is "off", or has "hint", "information", "#
            + #""warning" or "error"."#,
          #"false configuration-invalid-value: "false" is no severity; a rule is "off", or has "hint", "information", "#
            + #""warning" or "error"."#,
        ])
  }

  @Test func unknownGuidesNameTheNearestOne() {
    #expect(
      messages(#"{"exam": "google-pmel", "guide": "2026-06"}"#) == [
        #""google-pmel" configuration-unknown-guide: No exam "google-pmel" is known; did you mean "google-pmle"?"#
      ])
    #expect(
      messages(#"{"exam": "google-pmle", "guide": "2026-60"}"#) == [
        #""2026-60" configuration-unknown-guide: No guide "2026-60" is known; did you mean "2026-06"?"#
      ])
    #expect(messages(#"{"guide": "google-pca@2025-01"}"#) == [])
    #expect(messages(#"{"exam": "google-pca"}"#) == [])
  }

  @Test func valuesOfAnotherKindAreSaid() {
    #expect(
      messages(#"{"rules": [], "guides": "a", "format": {"indent": 99}, "exam": null}"#) == [
        #"[] configuration-invalid-value: "rules" takes a mapping of rule ids to severities."#,
        #""a" configuration-invalid-value: "guides" takes a list of paths."#,
        #"99 configuration-invalid-value: "indent" takes a whole number from 1 to 8."#,
        #"null configuration-invalid-value: "exam" takes a text."#,
      ])
    #expect(
      messages("[1]") == [
        #"[1] configuration-invalid-value: A configuration is a mapping of settings such as "rules"."#
      ])
  }

  @Test func filesThatAreNotThereAreSaid() {
    #expect(
      messages(#"{"extends": "../base.json", "catalogs": ["p.json"]}"#) == [
        #""../base.json" configuration-missing-file: "../base.json" does not exist; check the path."#,
        #""p.json" configuration-missing-file: "p.json" does not exist; check the path."#,
      ])
  }

  @Test func aFixReplacesTheWordAlone() throws {
    let text = #"{"rules": {"mising-key": "off"}}"#
    let finding = try #require(load(["/w/.qbank.json": text]).findings["/w/.qbank.json"]?.first)
    let fix = try #require(finding.fixes.first)
    #expect(fix.title == #"Replace "mising-key" by "missing-key""#)
    let mended = SourceText(text).applying(fix.edits)
    #expect(mended.string(0..<mended.count) == #"{"rules": {"missing-key": "off"}}"#)
  }

  @Test func whatIsSaidHereComesBeforeWhatItExtends() {
    let loaded = load([
      "/w/.qbank.json": #"{"extends": "../base.json", "rules": {"missing-key": "hint"}, "guide": "2026-06"}"#,
      "/base.json": """
      {"exam": "google-pmle", "guide": "2024-10", "files": {"include": ["b/*"]},
       "rules": {"missing-key": {"severity": "off", "n": 1}, "schema-enum": "off"}}
      """,
    ])
    #expect(loaded.findings == [:])
    #expect(loaded.files == ["/w/.qbank.json", "/base.json"])
    #expect(loaded.configuration.exam == "google-pmle")
    #expect(loaded.configuration.guide == "2026-06")
    #expect(loaded.configuration.include == [PathPattern("b/*", in: "/")])
    #expect(
      loaded.configuration.rules == [
        "missing-key": RuleSetting(severity: .severity(.hint), options: ["n": .integer(1)]),
        "schema-enum": RuleSetting(severity: .off),
      ])
  }

  @Test func optionsOfRulesAreChecked() {
    #expect(
      messages(#"{"rules": {"missing-domain": {"word": 40, "list": 1}, "missing-key": {"n": 10}}}"#)
        == [
          "\"word\" configuration-unknown-key: \"word\" is no key of \"missing-domain\" and does nothing; did you mean \"words\"?",
          "1 configuration-invalid-value: \"list\" takes a list of texts.",
          "10 configuration-invalid-value: \"n\" takes a whole number from 0 to 9.",
        ])
    #expect(
      messages(#"{"rules": {"missing-domain": {"words": "many"}}}"#) == [
        "\"many\" configuration-invalid-value: \"words\" takes a whole number from 1 to 100."
      ])
    #expect(messages(#"{"rules": {"missing-domain": {"words": 1, "list": "a"}, "missing-key": {"x-own": 1}}}"#) == [])
  }

  @Test func aGuideOfAnotherExamIsNotInherited() {
    let base = Configuration.with {
      $0.exam = "google-pmle"
      $0.guide = "2026-06"
    }
    #expect(Configuration.with { $0.exam = "google-pca" }.over(base).guide == nil)
    #expect(Configuration.with { $0.exam = "google-pmle" }.over(base).guide == "2026-06")
  }

  @Test func configurationsThatExtendEachOtherEnd() throws {
    let loaded = load([
      "/w/.qbank.json": #"{"extends": "other.json"}"#, "/w/other.json": #"{"extends": ".qbank.json"}"#,
    ])
    #expect(loaded.findings["/w/.qbank.json"] == nil)
    let finding = try #require(loaded.findings["/w/other.json"]?.first)
    #expect(finding.rule == "configuration-circular-extends")
    #expect(finding.range == 12..<25)
    #expect(loaded.firstError?.path == "/w/other.json")
    #expect(load(["/w/.qbank.json": #"{"extends": ".qbank.json"}"#]).firstError?.path == "/w/.qbank.json")
  }

  @Test func theNearestOneUpwardsHolds() {
    let files = MemoryFileSystem([
      "/a/.qbank.json": "{}", "/a/b/.qbank.yaml": "", "/a/b/.qbank.json": "{}", "/a/b/c/d.yaml": "", "/e/f.yaml": "",
    ])
    let loader = ConfigurationLoader(files: files, known: Self.known)
    #expect(loader.nearest(to: "/a/b/c") == "/a/b/.qbank.yaml")
    #expect(loader.nearest(to: "/a/x") == "/a/.qbank.json")
    #expect(loader.nearest(to: "/e") == nil)
  }
}

extension Configuration {
  fileprivate static func with(_ change: (inout Configuration) -> Void) -> Configuration {
    var configuration = Configuration()
    change(&configuration)
    return configuration
  }
}

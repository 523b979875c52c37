import Findings
import SourceText
import Testing

@testable import Workspace

@Suite struct RepeatedFixTests {
  private static let first = """
    exam: google-pmle
    guide: "2026-06"
    questions:
      - id: q-1
        question: On Vertex AI? A Vertex AI endpoint?
        options: [Vertex AI, b, c]
      - id: q-2
        question: On Vertex AI?
        options: [Bigquery, b, c]

    """
  private static let second = """
    exam: google-pmle
    guide: "2026-06"
    questions:
      - {id: q-9, question: "Vertex AI를?", options: [a, b, c]}

    """

  private let fixture = Fixture(["/w/a.yaml": Self.first, "/w/b.yaml": Self.second, "/w/c.yaml": "name: Vertex AI\n"])

  private func fix(_ reach: FixReach) throws -> Fix? {
    let finding = try #require(fixture.snapshot.findings(of: "/w/a.yaml").first { $0.rule == "former-product-name" })
    let fix = try #require(finding.fixes.first { $0.title.hasSuffix("by \"Agent Platform\"") })
    return fixture.snapshot.repeated(fix, of: finding, in: "/w/a.yaml", reach: reach)
  }

  private func applied(_ fix: Fix?, _ path: String) -> String? {
    let edits = path == "/w/a.yaml" ? fix?.edits : fix?.editsElsewhere[path]
    guard let edits, let text = fixture.snapshot.text(path)?.applying(edits) else { return nil }
    return text.string(0..<text.count)
  }

  @Test func inTheQuestion() throws {
    let fix = try fix(.question)
    #expect(fix?.title == "Replace \"Vertex AI\" by \"Agent Platform\" in this question (3)")
    #expect(
      applied(fix, "/w/a.yaml")
        == Self.first.replacing(
          "On Vertex AI? A Vertex AI endpoint?", with: "On Agent Platform? An Agent Platform endpoint?"
        )
        .replacing("[Vertex AI", with: "[Agent Platform"))
  }

  @Test func inTheFile() throws {
    let fix = try fix(.file)
    #expect(fix?.title == "Replace \"Vertex AI\" by \"Agent Platform\" in this file (4)")
    #expect(
      applied(fix, "/w/a.yaml")
        == Self.first.replacing("A Vertex AI", with: "An Agent Platform").replacing("Vertex AI", with: "Agent Platform")
    )
  }

  @Test func inTheWorkspace() throws {
    let fix = try fix(.workspace)
    #expect(fix?.title == "Replace \"Vertex AI\" by \"Agent Platform\" in the workspace (5)")
    #expect(fix?.editsElsewhere.keys.sorted() == ["/w/b.yaml"])
    #expect(applied(fix, "/w/b.yaml") == Self.second.replacing("Vertex AI를", with: "Agent Platform을"))
  }

  @Test func aSinglePlaceIsNotRepeated() throws {
    let finding = try #require(fixture.snapshot.findings(of: "/w/a.yaml").first { $0.rule == "product-name-casing" })
    let fix = try #require(finding.fixes.first)
    for reach in [FixReach.question, .file, .workspace] {
      #expect(fixture.snapshot.repeated(fix, of: finding, in: "/w/a.yaml", reach: reach) == nil)
    }
  }

  @Test func aFileOpenByAnotherPathIsChangedOnce() throws {
    var files = MemoryFileSystem(["/w/a.yaml": Self.first, "/w/b.yaml": Self.second])
    files.link("/v/link.yaml", to: "/w/b.yaml")
    var workspace = Workspace(files, fixture.snapshot.overrides)
    workspace.setFolders(["/w"])
    workspace.setIndex(workspace.snapshot.filesInFolders().compactMap(workspace.snapshot.indexed))
    workspace.open("/w/a.yaml", SourceText(Self.first))
    workspace.open("/v/link.yaml", SourceText(Self.second))
    let findings = workspace.snapshot.findings(of: "/w/a.yaml")
    let finding = try #require(findings.first { $0.rule == "former-product-name" })
    let fix = try #require(finding.fixes.first { $0.title.hasSuffix("by \"Agent Platform\"") })
    let everywhere = workspace.snapshot.repeated(fix, of: finding, in: "/w/a.yaml", reach: .workspace)
    #expect(everywhere?.editsElsewhere.keys.sorted() == ["/v/link.yaml"])
  }
}

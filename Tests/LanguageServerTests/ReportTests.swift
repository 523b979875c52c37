import Catalog
import LanguageServerProtocol
import SourceText
import Testing
import Workspace

@testable import LanguageServer

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

@Suite struct ReportTests {
  private static let uri = "file:///w/a%20b.yaml"
  private static let bank = "questions:\n  - id: q-1\n    question: 어느 것?\n    options: [a, b]\n"
  private static let command = #"{"command":"qbank.openReport"}"#

  private static let row =
    "[`a b.yaml:4:5`](<file:///w/a%20b.yaml#L4>) | q-1 | error | "

  private func client(_ capabilities: String) throws -> TestClient {
    let client = TestClient(files: ["/w/a b.yaml": "questions: []\n", "/w/c.md": "# c\n"])
    try client.initialize(capabilities, folders: ["/w"])
    try client.open(Self.uri, Self.bank)
    return client
  }

  @Test func whoShowsNoDocumentsIsAnsweredTheReport() throws {
    let client = try client("{}")
    let page = try #require(try client.request(1, "workspace/executeCommand", Self.command)["result"]?.stringValue)
    #expect(page.hasPrefix("### qbank\n\n1 error"), "\(page)")
    #expect(page.contains(Self.row), "\(page)")
    #expect(page.contains("| `missing-key` | error | 1 |\n"), "\(page)")
    #expect(try client.shutDown() == 0)
  }

  @Test func theReportIsShownFromAFileThatGoesWithTheSession() throws {
    let client = try client(#"{"window":{"showDocument":{"support":true}}}"#)
    #expect(try client.request(1, "workspace/executeCommand", Self.command)["result"] == .null)
    let request = try client.first { $0["method"] == .string("window/showDocument") }
    let uri = request["params"]?["uri"]?.stringValue ?? ""
    #expect(request["params"]?["takeFocus"] == .bool(true))
    let path = try #require(FileURI.path(of: uri))
    let page = SourceText(try DiskFileSystem().read(path))
    #expect(page.string(0..<page.count).contains(Self.row))
    client.send(#"{"jsonrpc":"2.0","id":"\#(request["id"]?.stringValue ?? "")","result":{"success":true}}"#)
    // The next one takes its place.
    #expect(try client.request(2, "workspace/executeCommand", Self.command)["result"] == .null)
    let again = try client.first { $0["method"] == .string("window/showDocument") && $0["id"] != request["id"] }
    #expect(again["params"]?["uri"]?.stringValue == uri)
    #expect(try client.shutDown() == 0)
    #expect(DiskFileSystem().status(FilePath.parent(path) ?? "/") == nil)
  }

  @Test func aCancelledReportIsNotShown() throws {
    let token = CancellationToken()
    token.cancel()
    var workspace = Workspace(MemoryFileSystem(), Overrides(today: Day(year: 2026, month: 9, day: 26)))
    workspace.open("/w/a.yaml", SourceText(Self.bank))
    let view = WorkspaceView(
      workspace: workspace.snapshot, documents: OpenDocuments(), features: ClientFeatures(), memory: SessionMemory(),
      report: ReportFile(), epoch: 0, client: Client(output: MessageOutput(FileDescriptor(number: -1))),
      cancellation: token)
    #expect(OpenReportCommand.run([], in: view) == .null)
  }

  @Test func nobodyElseMayLookIntoTheFolder() throws {
    let report = ReportFile()
    let path = try report.write("a\n")
    #expect(try report.write("b\n") == path)
    #expect(try DiskFileSystem().read(path) == Array("b\n".utf8))
    let folder = try #require(FilePath.parent(path))
    #expect(ReportPermissions.of(folder) == 0o700)
    report.remove()
    #expect(DiskFileSystem().status(folder) == nil)
    // Whoever empties the temporary files takes nothing that cannot be had again.
    let next = try report.write("c\n")
    #expect(next != path)
    report.remove()
  }
}

fileprivate enum ReportPermissions {
  static func of(_ path: String) -> Int? {
    (try? FileManager.default.attributesOfItem(atPath: path))?[.posixPermissions] as? Int
  }
}

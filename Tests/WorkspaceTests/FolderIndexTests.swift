import Catalog
import Findings
import SourceText
import Synchronization
import TestSupport
import Testing

@testable import Workspace

/// Files that change under a workspace's feet.
fileprivate final class ChangingFiles: FileSystem {
  private let state: Mutex<MemoryFileSystem>

  init(_ files: [String: String]) { state = Mutex(MemoryFileSystem(files)) }

  func change(_ body: (inout MemoryFileSystem) -> Void) { state.withLock { body(&$0) } }
  func status(_ path: String) -> FileStatus? { state.withLock { $0 }.status(path) }
  func read(_ path: String) throws(FileError) -> [UInt8] { try state.withLock { $0 }.read(path) }
  func names(in folder: String) throws(FileError) -> [String] { try state.withLock { $0 }.names(in: folder) }
}

/// An editor's workspace over the folder `/w`.
fileprivate struct Editor {
  let files: ChangingFiles
  var workspace: Workspace

  init(_ texts: [String: String], folders: [String] = ["/w"]) {
    files = ChangingFiles(texts)
    workspace = Workspace(files, Overrides(today: Day(year: 2026, month: 9, day: 26)))
    workspace.setFolders(folders)
    workspace.setIndex(workspace.snapshot.filesInFolders().compactMap(workspace.snapshot.indexed))
  }

  mutating func open(_ path: String, _ text: String? = nil) {
    workspace.open(path, text.map { SourceText($0) } ?? workspace.snapshot.text(path) ?? SourceText(""))
  }

  mutating func change(_ paths: String..., body: (inout MemoryFileSystem) -> Void) {
    files.change(body)
    workspace.apply(workspace.snapshot.look(at: paths))
  }

  func rules(_ path: String) -> [String] { workspace.snapshot.findings(of: path).map(\.rule.name) }
}

@Suite struct FolderIndexTests {
  private static let repeated = ["duplicate-item-id"]

  @Test func idsOfFilesThatNobodyHasOpenCount() {
    var editor = Editor(["/w/a.yaml": bank(), "/w/deep/er/b.json": Self.json("q-1"), "/w/c.yaml": bank(id: "q-3")])
    editor.open("/w/a.yaml")
    let findings = editor.workspace.snapshot.findings(of: "/w/a.yaml")
    #expect(
      findings.map(\.message) == [
        "The id \"q-1\" is that of a question in \"deep/er/b.json\" as well, so results and links of the two are mixed "
          + "up: give one of them its own."
      ])
    #expect(findings.first?.related.map(\.document) == ["/w/deep/er/b.json"])
    #expect(findings.first?.related.first?.range == 23..<28)
    editor.open("/w/c.yaml")
    #expect(editor.rules("/w/c.yaml") == [])
  }

  @Test func ofManyPlacesWithOneIDTheFirstAreTold() {
    let copies = (10..<40).map { ("/w/copy-\($0).json", Self.json("q-1")) }
    var editor = Editor(Dictionary([("/w/a.yaml", bank())] + copies, uniquingKeysWith: { first, _ in first }))
    editor.open("/w/a.yaml")
    let told = editor.workspace.snapshot.findings(of: "/w/a.yaml").first { $0.rule == "duplicate-item-id" }
    #expect(told?.related.map(\.document) == copies.prefix(20).map(\.0))
  }

  @Test func whatTheWalkLeavesOutDoesNotCount() {
    var editor = Editor([
      "/w/a.yaml": bank(), "/w/node_modules/b.yaml": bank(), "/w/.git/b.yaml": bank(), "/v/b.yaml": bank(),
      "/w/old/b.yaml": bank(), "/w/notes.txt": bank(), "/w/.qbank.yaml": "files: {exclude: [\"old/**\"]}",
      "/w/x.yaml": "list: [{id: q-1}]",
    ])
    editor.open("/w/a.yaml")
    #expect(editor.rules("/w/a.yaml") == [])
    editor.change("/w/.git/b.yaml", "/v/b.yaml", "/w/notes.txt") { $0.write(bank() + "\n", to: "/w/.git/b.yaml") }
    #expect(editor.rules("/w/a.yaml") == [])
  }

  @Test func aConfigurationMakesBanksOfFiles() {
    let plain = "questions: [{id: q-1, question: Why is it so, answer: Because}]"
    var editor = Editor(["/w/a.yaml": bank(), "/w/b.yaml": plain])
    editor.open("/w/a.yaml")
    #expect(editor.rules("/w/a.yaml") == [])
    editor.change("/w/.qbank.yaml") { $0.write("files: {include: [\"b.yaml\"]}", to: "/w/.qbank.yaml") }
    #expect(editor.rules("/w/a.yaml") == Self.repeated)
    editor.open("/w/.qbank.yaml", "files: {exclude: [\"b.yaml\"]}")
    #expect(editor.rules("/w/a.yaml") == [])
    editor.workspace.close("/w/.qbank.yaml")
    #expect(editor.rules("/w/a.yaml") == Self.repeated)
    editor.change("/w/.qbank.yaml") { $0.remove("/w/.qbank.yaml") }
    #expect(editor.rules("/w/a.yaml") == [])
  }

  @Test func openTextGoesBeforeTheFile() {
    var editor = Editor(["/w/a.yaml": bank(), "/w/b.yaml": bank()])
    editor.open("/w/a.yaml")
    #expect(editor.rules("/w/a.yaml") == Self.repeated)
    editor.open("/w/b.yaml", bank(id: "q-2"))
    #expect(editor.rules("/w/a.yaml") == [])
    #expect(editor.rules("/w/b.yaml") == [])
    editor.workspace.edit("/w/b.yaml", 21..<22, with: "1")
    #expect(editor.rules("/w/a.yaml") == Self.repeated)
    editor.workspace.edit("/w/b.yaml", 21..<22, with: "7")
    #expect(editor.rules("/w/a.yaml") == [])
    editor.workspace.close("/w/b.yaml")
    #expect(editor.rules("/w/a.yaml") == Self.repeated)
  }

  @Test func filesAreFollowed() {
    var editor = Editor(["/w/a.yaml": bank()])
    editor.open("/w/a.yaml")
    #expect(editor.rules("/w/a.yaml") == [])
    editor.change("/w/b.yaml") { $0.write(bank(), to: "/w/b.yaml") }
    #expect(editor.rules("/w/a.yaml") == Self.repeated)
    editor.change("/w/b.yaml") { $0.write(bank(id: "q-2"), to: "/w/b.yaml") }
    #expect(editor.rules("/w/a.yaml") == [])
    editor.change("/w/sub") { $0.write(bank(), to: "/w/sub/c.yaml") }
    #expect(editor.rules("/w/a.yaml") == Self.repeated)
    editor.change("/w/sub") { $0.remove("/w/sub/c.yaml") }
    #expect(editor.rules("/w/a.yaml") == [])
    #expect(editor.workspace.snapshot.folderIndex.files.keys.sorted() == ["/w/a.yaml", "/w/b.yaml"])
  }

  @Test func aFileByTwoPathsIsOneFile() {
    var files = MemoryFileSystem(["/w/a.yaml": bank()])
    files.link("/w/link.yaml", to: "/w/a.yaml")
    var workspace = Workspace(files, Overrides(today: Day(year: 2026, month: 9, day: 26)))
    workspace.setFolders(["/w"])
    workspace.setIndex(workspace.snapshot.filesInFolders().compactMap(workspace.snapshot.indexed))
    workspace.open("/w/link.yaml", SourceText(bank()))
    #expect(workspace.snapshot.findings(of: "/w/link.yaml").map(\.rule) == [])
    workspace.open("/w/a.yaml", SourceText(bank()))
    workspace.close("/w/link.yaml")
    #expect(workspace.snapshot.findings(of: "/w/a.yaml").map(\.rule) == [])
  }

  @Test func filesAreToldFromTheFolderTheyAreIn() {
    let one = Editor(["/w/x/a.yaml": ""]).workspace.snapshot
    #expect(one.name(of: "/w/x/a.yaml") == "x/a.yaml")
    #expect(one.name(of: "/v/a.yaml") == "/v/a.yaml")
    let two = Editor([:], folders: ["/w", "/w/x/", "/v"]).workspace.snapshot
    #expect(two.name(of: "/w/x/a.yaml") == "x/a.yaml")
    #expect(two.name(of: "/w/a.yaml") == "w/a.yaml")
  }

  /// Whatever is opened, changed and closed: the findings are those of the same texts, loaded anew.
  @Test func theIndexIsThatOfTheFiles() {
    var random = SplitMix64(seed: 7)
    let paths = (0..<5).map { "/w/\($0).yaml" }
    let texts = (0..<6).map { bank(id: "q-\($0 % 3)", more: $0 > 2 ? "  - id: q-\($0)" : "") } + ["x: 1"]
    var editor = Editor([:])
    var disk: [String: String] = [:]
    var open: [String: String] = [:]
    for step in 0..<200 {
      guard let path = paths.randomElement(using: &random), let text = texts.randomElement(using: &random) else {
        break
      }
      switch Int.random(in: 0..<4, using: &random) {
      case 0:
        editor.open(path, text)
        open[path] = text
      case 1:
        editor.workspace.close(path)
        open[path] = nil
      case 2:
        editor.change(path) { $0.write(text, to: path) }
        disk[path] = text
      default:
        editor.change(path) { $0.remove(path) }
        disk[path] = nil
      }
      var fixture = Fixture(disk.merging(open) { $1 })
      fixture.workspace.setFolders(["/w"])
      for path in open.keys {
        let findings = editor.workspace.snapshot.findings(of: path)
        #expect(findings == fixture.snapshot.findings(of: path), "\(path) in step \(step)")
      }
    }
  }

  @Test func whatTheCommandLineChecksInFoldersIsListed() {
    let schema = #"{"$schema": "https://json-schema.org/draft/2020-12/schema"}"#
    var editor = Editor([
      "/w/a.yaml": bank(), "/w/.qbank.yaml": "rules: {}\n", "/w/x.schema.json": schema, "/w/note.yaml": "a: b\n",
    ])
    editor.open("/w/b.yaml", bank(id: "q-2"))
    editor.open("/w/c.yaml", "a: b\n")
    #expect(editor.workspace.snapshot.checkedPaths == ["/w/.qbank.yaml", "/w/a.yaml", "/w/b.yaml"])
  }

  @Test func nearDuplicatesAreFoundInFilesThatNobodyHasOpen() {
    let text = bank().replacing("as in q-1", with: "as in none of the others that lie on the table here today")
    var editor = Editor(["/w/a.yaml": text, "/w/z.yaml": text.replacing("id: q-1", with: "id: q-2")])
    editor.open("/w/m.yaml", text.replacing("id: q-1", with: "id: 한-3"))
    let snapshot = editor.workspace.snapshot
    #expect(
      snapshot.nearDuplicates(of: "/w/m.yaml") == [
        0: [QuestionPlace(path: "/w/a.yaml", range: 19..<22), QuestionPlace(path: "/w/z.yaml", range: 19..<22)]
      ])
    #expect(snapshot.nearDuplicates(of: "/w/none.yaml") == [:])
    var alone = Editor([:])
    alone.open(
      "/w/m.yaml", text + String(text.replacing("id: q-1", with: "id: q-2").split(separator: "questions:\n")[0]))
    #expect(
      alone.workspace.snapshot.nearDuplicates(of: "/w/m.yaml").mapValues { $0.map(\.path) }
        == [0: ["/w/m.yaml"], 1: ["/w/m.yaml"]])
  }

  private static func json(_ id: String) -> String {
    #"{"questions": [{"id":  "\#(id)", "question": "Which fruit is yellow?", "options": ["Banana", "Lime"], "answer": 1}]}"#
  }
}

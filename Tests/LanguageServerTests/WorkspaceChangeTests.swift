import Catalog
import LanguageServerProtocol
import Synchronization
import Testing
import Workspace

@testable import LanguageServer

/// What changes around a document while it is open: settings, folders, files, the day.

fileprivate let uri = "file:///w/a.yaml"
fileprivate let document = #"{"textDocument":{"uri":"\#(uri)"}}"#

fileprivate func bank(_ id: String, key: Bool = true) -> String {
  """
  questions:
    - id: \(id)
      question: Which fruit is yellow and long?
      options: [{text: A banana, correct: \(key)}, {text: A cherry}, {text: An apple}, {text: A lime}]

  """
}

/// Files that change, and count how often they were looked at.
fileprivate final class CountedFiles: FileSystem {
  private let files: Mutex<MemoryFileSystem>
  private let looks = Mutex<[String: Int]>([:])

  init(_ files: [String: String]) { self.files = Mutex(MemoryFileSystem(files)) }

  func change(_ body: (inout MemoryFileSystem) -> Void) { files.withLock { body(&$0) } }

  func looks(at path: String) -> Int { looks.withLock { $0[path] ?? 0 } }

  func status(_ path: String) -> FileStatus? {
    looks.withLock { $0[path, default: 0] += 1 }
    return files.withLock { $0 }.status(path)
  }

  func read(_ path: String) throws(FileError) -> [UInt8] { try files.withLock { $0 }.read(path) }
  func names(in folder: String) throws(FileError) -> [String] { try files.withLock { $0 }.names(in: folder) }
}

extension TestClient {
  /// The diagnostics of a document that were sent last, once these are those that are waited for.
  @discardableResult
  fileprivate func diagnostics(of uri: String, _ codes: [String]) throws -> [LSPAny] {
    var found: [LSPAny] = []
    _ = try first { message in
      guard message["method"] == .string("textDocument/publishDiagnostics") else { return false }
      let last = messages.last {
        $0["method"] == .string("textDocument/publishDiagnostics") && $0["params"]?["uri"] == .string(uri)
      }
      guard case .array(let items) = last?["params"]?["diagnostics"] else { return false }
      found = items
      return items.compactMap { $0["code"]?.stringValue } == codes
    }
    return found
  }

  /// What the lens above the bank says.
  fileprivate func lens(_ id: Int) throws -> String? {
    guard case .array(let lenses) = try request(id, "textDocument/codeLens", document)["result"],
      let first = lenses.first
    else { return nil }
    let json = String(decoding: try MessageCoder.encode(first), as: UTF8.self)
    return try request(id + 1, "codeLens/resolve", json)["result"]?["command"]?["title"]?.stringValue
  }
}

@Test func lensesFollowTheSettings() throws {
  let client = TestClient()
  try client.initialize()
  try client.open(uri, bank("q-1", key: false))
  #expect(try client.lens(1) == "1 question · 1 error")
  client.notify("workspace/didChangeConfiguration", #"{"settings":{"qbank":{"rules":{"missing-key":"off"}}}}"#)
  #expect(try client.lens(3) == "1 question")
  #expect(try client.shutDown() == 0)
}

@Test func lensesFollowOtherDocuments() throws {
  let client = TestClient()
  try client.initialize()
  try client.open(uri, bank("q-1"))
  #expect(try client.lens(1) == "1 question")
  try client.open("file:///w/b.yaml", bank("q-1"))
  #expect(try client.lens(3) != "1 question")
  #expect(try client.shutDown() == 0)
}

@Test func theDayIsFollowed() throws {
  let today = Today()
  let client = TestClient(methods: MethodTable.methods + ServerMethod.probes, on: MemoryFileSystem([:])) { today.day }
  try client.initialize()
  try client.open(uri, bank("q-1"))
  let before = try client.request(1, "test/day", document)["result"]
  today.number.store(27, ordering: .relaxed)
  let after = try client.request(2, "test/day", document)["result"]
  #expect(before == .string("\(Day(year: 2026, month: 9, day: 26))"))
  #expect(after == .string("\(Day(year: 2026, month: 9, day: 27))"))
  #expect(try client.shutDown() == 0)
}

fileprivate final class Today: Sendable {
  let number = Atomic(26)

  var day: Day { Day(year: 2026, month: 9, day: number.load(ordering: .relaxed)) }
}

@Test(arguments: ["textDocument/didSave", "textDocument/didClose"])
func whatIsNoneOfOursIsNotLookedAt(method: String) throws {
  let readme = "/w/README.md"
  let files = CountedFiles([readme: "# Banks", "/w/a.yaml": bank("q-1"), "/w/b.yaml": bank("q-1")])
  let client = TestClient(on: files)
  try client.initialize(folders: ["/w"])
  try client.open(uri, bank("q-1"))
  try client.open("file:///w/README.md", "# Banks", language: "markdown")
  try client.diagnostics(of: uri, ["duplicate-item-id"])
  let before = files.looks(at: readme)
  client.notify(method, #"{"textDocument":{"uri":"file:///w/README.md"}}"#)
  // Files are looked at one after the other: when this one was, so was all before it.
  files.change { $0.remove("/w/b.yaml") }
  client.notify("workspace/didChangeWatchedFiles", #"{"changes":[{"uri":"file:///w/b.yaml","type":3}]}"#)
  try client.diagnostics(of: uri, [])
  #expect(try client.shutDown() == 0)
  #expect(files.looks(at: readme) == before)
}

@Test func unsavedBanksAreToldByTheirOwnNames() throws {
  let client = TestClient()
  try client.initialize(#"{"textDocument":{"publishDiagnostics":{"relatedInformation":true}}}"#, folders: ["/w"])
  try client.open("untitled:Untitled-1", bank("q-1"))
  try client.open("untitled:Untitled-2", bank("q-1"))
  let finding = try client.diagnostics(of: "untitled:Untitled-1", ["duplicate-item-id"]).first
  guard case .array(let related) = finding?["relatedInformation"] else { throw TestClient.TimeOut() }
  #expect(related.map { $0["location"]?["uri"] } == [.string("untitled:Untitled-2")])
  guard case .array(let symbols) = try client.request(1, "workspace/symbol", #"{"query":"q-1"}"#)["result"] else {
    throw TestClient.TimeOut()
  }
  let uris = symbols.compactMap { $0["location"]?["uri"]?.stringValue }
  #expect(uris == ["untitled:Untitled-1", "untitled:Untitled-2"])
  #expect(try client.shutDown() == 0)
}

@Test func aFileIsOneDocumentHoweverItIsSpelt() {
  var documents = OpenDocuments()
  for uri in ["file:///w/x/../a.yaml", "file:///w/a.yaml"] {
    _ = documents.open(uri, path: DocumentPath.path(of: uri) ?? "", isReadable: true, version: nil)
  }
  #expect(documents.uri(of: "/w/a.yaml") == "file:///w/a.yaml")
  _ = documents.close("file:///w/a.yaml")
  #expect(documents.uri(of: "/w/a.yaml") == "file:///w/x/../a.yaml")
  _ = documents.close("file:///w/x/../a.yaml")
  #expect(documents[path: "/w/a.yaml"] == nil)
  #expect(documents.uri(of: "/w/a b.yaml") == "file:///w/a%20b.yaml")
}

@Test func pathsInSettingsCountFromTheFirstFolderOfNow() throws {
  let client = TestClient(files: ["/w/a.yaml": bank("q-1", key: false)])
  try client.initialize(folders: ["/v"])
  client.notify("workspace/didChangeConfiguration", #"{"settings":{"qbank":{"files":{"exclude":["a.yaml"]}}}}"#)
  try client.open(uri, bank("q-1", key: false))
  try client.diagnostics(of: uri, ["missing-key"])
  let change = #"{"event":{"added":[{"uri":"file:///w","name":"w"}],"removed":[{"uri":"file:///v","name":"v"}]}}"#
  client.notify("workspace/didChangeWorkspaceFolders", change)
  try client.diagnostics(of: uri, [])
  #expect(try client.shutDown() == 0)
}

import LanguageServerProtocol
import Synchronization
import TestSupport
import Testing
import Workspace

@testable import LanguageServer

fileprivate func bank(_ id: String) -> String {
  """
  questions:
    - id: \(id)
      question: Which fruit is yellow and long?
      options: [{text: A banana, correct: true}, {text: A cherry}, {text: An apple}, {text: A lime}]

  """
}

/// Files that change while the server looks at them.
fileprivate final class ChangingFiles: FileSystem {
  private let state: Mutex<MemoryFileSystem>

  init(_ files: [String: String]) { state = Mutex(MemoryFileSystem(files)) }

  func change(_ body: (inout MemoryFileSystem) -> Void) { state.withLock { body(&$0) } }
  func status(_ path: String) -> FileStatus? { state.withLock { $0 }.status(path) }
  func read(_ path: String) throws(FileError) -> [UInt8] { try state.withLock { $0 }.read(path) }
  func names(in folder: String) throws(FileError) -> [String] { try state.withLock { $0 }.names(in: folder) }
}

extension TestClient {
  /// Waits until the last findings of a document have these codes.
  fileprivate func expect(_ codes: [String], of uri: String) throws {
    _ = try first { message in
      message["method"] == .string("textDocument/publishDiagnostics") && message["params"]?["uri"] == .string(uri)
        && self.codes(of: uri) == codes
    }
  }

  /// The codes of the findings that were sent last.
  private func codes(of uri: String) -> [String]? {
    let last = messages.last {
      $0["method"] == .string("textDocument/publishDiagnostics") && $0["params"]?["uri"] == .string(uri)
    }
    guard case .array(let findings) = last?["params"]?["diagnostics"] else { return nil }
    return findings.compactMap { $0["code"]?.stringValue }
  }

  /// Answers a request of the server with null.
  fileprivate func accept(_ method: String) throws -> LSPAny {
    let request = try first { $0["method"] == .string(method) }
    guard case .string(let id) = request["id"] else { return .null }
    send(#"{"jsonrpc":"2.0","id":"\#(id)","result":null}"#)
    return request["params"] ?? .null
  }
}

@Test func idsInFilesOnDiskAreFound() throws {
  let files = ["/w/a.yaml": bank("q-1"), "/w/b.yaml": bank("q-1"), "/v/c.yaml": bank("q-1")]
  let client = TestClient(files: files)
  try client.initialize(folders: ["/w"])
  try client.open("file:///w/a.yaml", bank("q-1"))
  try client.expect(["duplicate-item-id"], of: "file:///w/a.yaml")
  // The open text of another file goes before its bytes, and its change is seen here.
  try client.open("file:///w/b.yaml", bank("q-2"))
  try client.expect([], of: "file:///w/a.yaml")
  let folders = #"{"event":{"added":[{"uri":"file:///v","name":"v"}],"removed":[]}}"#
  client.notify("workspace/didChangeWorkspaceFolders", folders)
  try client.expect(["duplicate-item-id"], of: "file:///w/a.yaml")
  let removed = #"{"event":{"added":[],"removed":[{"uri":"file:///v","name":"v"}]}}"#
  client.notify("workspace/didChangeWorkspaceFolders", removed)
  try client.expect([], of: "file:///w/a.yaml")
  #expect(try client.shutDown() == 0)
}

@Test func filesAreWatchedWhereTheClientOffersIt() throws {
  let files = ChangingFiles(["/w/a.yaml": bank("q-1")])
  let client = TestClient(on: files)
  try client.initialize(#"{"workspace":{"didChangeWatchedFiles":{"dynamicRegistration":true}}}"#, folders: ["/w"])
  let registration = try client.accept("client/registerCapability")
  guard case .array(let registrations) = registration["registrations"] else { throw TestClient.TimeOut() }
  #expect(registrations.map { $0["method"] } == [.string("workspace/didChangeWatchedFiles")])
  try client.open("file:///w/a.yaml", bank("q-1"))
  try client.expect([], of: "file:///w/a.yaml")
  files.change { $0.write(bank("q-1"), to: "/w/b.yaml") }
  client.notify("workspace/didChangeWatchedFiles", #"{"changes":[{"uri":"file:///w/b.yaml","type":1}]}"#)
  try client.expect(["duplicate-item-id"], of: "file:///w/a.yaml")
  files.change { $0.remove("/w/b.yaml") }
  client.notify("workspace/didChangeWatchedFiles", #"{"changes":[{"uri":"file:///w/b.yaml","type":3}]}"#)
  try client.expect([], of: "file:///w/a.yaml")
  #expect(try client.shutDown() == 0)
}

@Test func renamesInTheEditorAreFollowed() throws {
  let files = ChangingFiles(["/w/a.yaml": bank("q-1"), "/w/b.txt": bank("q-1")])
  let client = TestClient(on: files)
  let answer = try client.initialize(
    #"{"workspace":{"fileOperations":{"didRename":true}}}"#, folders: ["/w"])
  let operations = answer["result"]?["capabilities"]?["workspace"]?["fileOperations"]
  #expect(operations?["didRename"] != nil && operations?["didCreate"] == nil)
  try client.open("file:///w/a.yaml", bank("q-1"))
  try client.expect([], of: "file:///w/a.yaml")
  files.change {
    $0.write(bank("q-1"), to: "/w/b.yaml")
    $0.remove("/w/b.txt")
  }
  client.notify(
    "workspace/didRenameFiles", #"{"files":[{"oldUri":"file:///w/b.txt","newUri":"file:///w/b.yaml"}]}"#)
  try client.expect(["duplicate-item-id"], of: "file:///w/a.yaml")
  #expect(try client.shutDown() == 0)
}

@Test func readingTheFoldersIsShown() throws {
  let client = TestClient(files: ["/w/a.yaml": bank("q-1"), "/w/b.yaml": bank("q-1")])
  try client.initialize(#"{"window":{"workDoneProgress":true}}"#, folders: ["/w"])
  let token = try client.accept("window/workDoneProgress/create")["token"]
  func kind(_ message: LSPAny) -> String? {
    guard message["method"] == .string("$/progress"), message["params"]?["token"] == token else { return nil }
    return message["params"]?["value"]?["kind"]?.stringValue
  }
  // Where all was read before the client agreed, nothing is shown.
  try client.open("file:///w/a.yaml", bank("q-1"))
  try client.expect(["duplicate-item-id"], of: "file:///w/a.yaml")
  #expect(try client.shutDown() == 0)
  let kinds = client.messages.compactMap(kind)
  #expect(kinds.isEmpty || kinds.first == "begin" && kinds.last == "end")
}

@Test func nothingIsAskedOfAClientThatOffersNothing() throws {
  let client = TestClient(files: ["/w/a.yaml": bank("q-1")])
  let answer = try client.initialize(folders: ["/w"])
  #expect(answer["result"]?["capabilities"]?["workspace"]?["fileOperations"] == nil)
  try client.open("file:///w/a.yaml", bank("q-1"))
  try client.expect([], of: "file:///w/a.yaml")
  #expect(try client.shutDown() == 0)
  #expect(client.messages.allSatisfy { $0["method"] == nil || $0["id"] == nil })
}

import LanguageServerProtocol
import Testing

@testable import LanguageServer

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

fileprivate let folder = "../shared/clients/recorded"
fileprivate let recordings = ["ale", "eglot", "jupyter", "kate", "lspmode", "nvim11", "nvim7", "qtc", "vscode", "ycm"]
fileprivate let hasRecordings = FileManager.default.fileExists(atPath: folder)

/// The sessions of a recording: what the client sent in each.
fileprivate func sessions(of client: String) throws -> [[LSPAny]] {
  let data = try Data(contentsOf: URL(filePath: "\(folder)/\(client).jsonl"))
  var sessions: [[LSPAny]] = []
  for line in data.split(separator: UInt8(ascii: "\n")) {
    let entry = try JSONDecoder().decode(LSPAny.self, from: Data(line))
    guard entry["dir"] == .string("c2s"), let message = entry["msg"] else { continue }
    if message["method"] == .string("initialize") { sessions.append([]) }
    sessions[sessions.count - 1].append(message)
  }
  return sessions
}

@Suite(.enabled(if: hasRecordings, "needs ../shared/clients/recorded"))
struct RecordedTrafficTests {
  @Test(arguments: recordings)
  func realClientsGetTheirReplies(name: String) throws {
    for session in try sessions(of: name) {
      let client = TestClient()
      for message in session {
        client.send(String(decoding: try MessageCoder.encode(message), as: UTF8.self))
        if let id = message["id"] { _ = try client.response(id) }
      }
      let exits = session.last?["method"] == .string("exit")
      if !exits { client.closeInput() }
      let wasShutDown = session.contains { $0["method"] == .string("shutdown") }
      #expect(try client.waitForExit() == (wasShutDown ? 0 : 1))
      for message in session {
        guard let id = message["id"] else { continue }
        #expect(client.messages.filter { $0["id"] == id && $0["method"] == nil }.count == 1)
      }
      let logs = client.messages.filter { $0["method"] == .string("window/logMessage") }
      #expect(logs.allSatisfy { ($0["params"]?["type"]?.intValue ?? 0) > 2 }, "\(logs)")
    }
  }
}

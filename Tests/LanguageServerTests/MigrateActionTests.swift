import LanguageServerProtocol
import Testing

@testable import LanguageServer

@Suite struct MigrateActionTests {
  private static let uri = "file:///w/bank.yaml"
  private static let bank = """
    exam: google-pmle
    guide: "2024-10"
    questions:
      - id: q-1
        domain: "5.3"
        question: On Vertex AI?
        options: [a, b, c]
        answer: A

    """
  private static let capabilities =
    #"{"textDocument":{"codeAction":{"codeActionLiteralSupport":{"codeActionKind":{"valueSet":["quickfix","refactor"]}}}},"workspace":{"applyEdit":true,"workspaceEdit":{"documentChanges":true}}}"#

  private func actions(_ client: TestClient) throws -> [LSPAny] {
    let range = #"{"start":{"line":1,"character":0},"end":{"line":1,"character":0}}"#
    let params = #"{"textDocument":{"uri":"\#(Self.uri)"},"range":\#(range),"context":{"diagnostics":[]}}"#
    guard case .array(let actions) = try client.request(1, "textDocument/codeAction", params)["result"] else {
      return []
    }
    return actions
  }

  @Test func aBankOfAnOlderGuideOffersToMove() throws {
    let client = TestClient()
    try client.initialize(Self.capabilities)
    try client.open(Self.uri, Self.bank)
    let action = try #require(
      try actions(client).first { $0["title"] == .string("Migrate this bank to google-pmle@2026-06") })
    let command = try #require(action["command"])
    let arguments = String(decoding: try MessageCoder.encode(command["arguments"] ?? .null), as: UTF8.self)
    let run = #"{"command":"qbank.migrate","arguments":\#(arguments)}"#
    #expect(
      try client.request(2, "workspace/executeCommand", run)["result"]?["guide"] == .string("google-pmle@2026-06"))
    let request = try client.first { $0["method"] == .string("workspace/applyEdit") }
    #expect(request["params"]?["label"] == .string("Migrate this bank to google-pmle@2026-06"))
    let edit = try #require(try request["params"]?["edit"]?.decode(as: WorkspaceEdit.self))
    #expect(
      edit.documentChanges?.flatMap { $0.edits.map(\.newText) } == [
        "2026-06", "2.3", "Gemini Enterprise Agent Platform",
      ])
    client.send(#"{"jsonrpc":"2.0","id":"\#(request["id"]?.stringValue ?? "")","result":{"applied":true}}"#)
    let broken = #"{"command":"qbank.migrate","arguments":["\#(Self.uri)","google-pmle@1"]}"#
    #expect(try client.request(3, "workspace/executeCommand", broken)["error"] != nil)
    #expect(try client.request(4, "workspace/executeCommand", #"{"command":"qbank.migrate"}"#)["error"] != nil)
    #expect(try client.shutDown() == 0)
  }

  /// While an edit is under way the text may change, and only the client can tell.
  @Test(arguments: [
    #"{"workspace":{"applyEdit":true}}"#, #"{"workspace":{"workspaceEdit":{"documentChanges":true}}}"#,
  ])
  func whoCannotTakeVersionsIsSentNoEditUnasked(capabilities: String) throws {
    let client = TestClient()
    try client.initialize(capabilities)
    try client.open(Self.uri, Self.bank)
    let migrate = #"{"command":"qbank.migrate","arguments":["\#(Self.uri)"]}"#
    let refused = try client.request(1, "workspace/executeCommand", migrate)["error"]
    #expect(
      refused?["message"]
        == .string(
          "\"qbank.migrate\" sends edits, and the editor does not say that it takes these with the version of the text (\"applyEdit\", and \"documentChanges\" or \"resourceOperations\"), so that what is typed meanwhile could be lost: run qbank on the saved file, or take a newer editor."
        ))
    let replace =
      #"{"command":"qbank.replaceEverywhere","arguments":["\#(Self.uri)","former-product-name","x"]}"#
    #expect(try client.request(2, "workspace/executeCommand", replace)["error"] != nil)
    #expect(client.messages.allSatisfy { $0["method"] != .string("workspace/applyEdit") })
    #expect(try client.shutDown() == 0)
  }

  @Test func theNewestGuideOffersNothing() throws {
    let client = TestClient()
    try client.initialize(Self.capabilities)
    try client.open(Self.uri, Self.bank.replacing("2024-10", with: "2026-06"))
    #expect(try actions(client).allSatisfy { $0["command"]?["command"] != .string("qbank.migrate") })
    #expect(try client.shutDown() == 0)
  }

  @Test func aNameIsReplacedInTheWholeWorkspace() throws {
    let other = "/w/other.yaml"
    let client = TestClient(files: [
      other: Self.bank.replacing("2024-10", with: "2026-06").replacing("q-1", with: "q-2")
    ])
    try client.initialize(Self.capabilities)
    try client.open(Self.uri, Self.bank.replacing("2024-10", with: "2026-06"))
    try client.open(
      "file:///w/third.yaml", Self.bank.replacing("2024-10", with: "2026-06").replacing("q-1", with: "q-3"))
    let range = #"{"start":{"line":5,"character":18},"end":{"line":5,"character":18}}"#
    let params = #"{"textDocument":{"uri":"\#(Self.uri)"},"range":\#(range),"context":{"diagnostics":[]}}"#
    guard case .array(let actions) = try client.request(1, "textDocument/codeAction", params)["result"] else {
      Issue.record("no actions")
      return
    }
    let title = "Replace \"Vertex AI\" by \"Agent Platform\" in the workspace"
    let action = try #require(actions.first { $0["title"] == .string(title) })
    let arguments = String(decoding: try MessageCoder.encode(action["command"]?["arguments"] ?? .null), as: UTF8.self)
    let run = #"{"command":"qbank.replaceEverywhere","arguments":\#(arguments)}"#
    #expect(try client.request(2, "workspace/executeCommand", run)["result"] == .null)
    let request = try client.first { $0["method"] == .string("workspace/applyEdit") }
    let edit = try #require(try request["params"]?["edit"]?.decode(as: WorkspaceEdit.self))
    #expect(
      edit.documentChanges?.map { "\($0.textDocument.uri): \($0.edits.map(\.newText))" } == [
        #"\#(Self.uri): ["Agent Platform"]"#, #"file:///w/third.yaml: ["Agent Platform"]"#,
      ])
    client.send(#"{"jsonrpc":"2.0","id":"\#(request["id"]?.stringValue ?? "")","result":{"applied":true}}"#)
    #expect(try client.shutDown() == 0)
  }
}

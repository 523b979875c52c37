import LanguageServerProtocol
import Testing

@testable import LanguageServer

fileprivate let uri = "file:///w/a.yaml"
fileprivate let document = #"{"textDocument":{"uri":"file:///w/a.yaml"}}"#
fileprivate let pulling =
  #"{"textDocument":{"diagnostic":{"dynamicRegistration":true}},"workspace":{"diagnostics":{"refreshSupport":true}}}"#

fileprivate func bank(_ id: String, _ domain: String = "3.2") -> String {
  """
  exam: google-pmle
  guide: "2026-06"
  questions:
    - id: \(id)
      domain: "\(domain)"
      question: Which fruit is yellow and long?
      options: [{text: A banana, correct: true}, {text: A cherry}, {text: An apple}, {text: A lime}]

  """
}

extension LSPAny {
  fileprivate var list: [LSPAny] {
    if case .array(let items) = self { items } else { [] }
  }

  fileprivate var codes: [String] { self["items"]?.list.compactMap { $0["code"]?.stringValue } ?? [] }
}

@Test func whoAsksForFindingsIsSentNoneUnasked() throws {
  let client = TestClient()
  let answer = try client.initialize(pulling)
  #expect(answer["result"]?["capabilities"]?["diagnosticProvider"]?["interFileDependencies"] == .bool(true))
  try client.open(uri, bank("q-1", "9.9"))
  let first = try #require(try client.request(1, "textDocument/diagnostic", document)["result"])
  #expect(first["kind"] == .string("full"))
  #expect(first.codes == ["unknown-domain"])
  let id = try #require(first["resultId"]?.stringValue)
  let again = #"{"textDocument":{"uri":"\#(uri)"},"previousResultId":"\#(id)"}"#
  #expect(
    try client.request(2, "textDocument/diagnostic", again)["result"]
      == .object(["kind": .string("unchanged"), "resultId": .string(id)]))
  let change = #"{"range":{"start":{"line":4,"character":13},"end":{"line":4,"character":16}},"text":"3.1"}"#
  client.notify(
    "textDocument/didChange", #"{"textDocument":{"uri":"\#(uri)","version":2},"contentChanges":[\#(change)]}"#)
  let changed = try client.request(3, "textDocument/diagnostic", again)["result"]
  #expect(changed?["kind"] == .string("full"))
  #expect(changed?.codes == [])
  #expect(try client.shutDown() == 0)
  #expect(!client.messages.contains { $0["method"] == .string("textDocument/publishDiagnostics") })
}

@Test func whoDoesNotAskIsOfferedNothing() throws {
  let client = TestClient()
  #expect(try client.initialize()["result"]?["capabilities"]?["diagnosticProvider"] == nil)
  #expect(try client.shutDown() == 0)
}

@Test func aChangeElsewhereMakesTheClientAskAgain() throws {
  let client = TestClient(files: ["/w/a.yaml": bank("q-1"), "/w/b.yaml": bank("q-1")])
  try client.initialize(pulling, folders: ["/w"])
  try client.open(uri, bank("q-1"))
  _ = try client.first { $0["method"] == .string("workspace/diagnostic/refresh") }
  let result = try client.request(1, "textDocument/diagnostic", document)["result"]
  #expect(result?.codes == ["duplicate-item-id"] || result?.codes == ["duplicate-item-id", "duplicate-item"])
  #expect(try client.shutDown() == 0)
}

@Test func findingsOfDocumentsThatAreNoneOfOursAreEmpty() throws {
  let client = TestClient()
  try client.initialize(pulling)
  try client.open("file:///w/compose.yaml", "services: {a: [")
  let params = #"{"textDocument":{"uri":"file:///w/compose.yaml"}}"#
  let result = try client.request(1, "textDocument/diagnostic", params)["result"]
  #expect(result?["items"] == .array([]))
  let unknown = #"{"textDocument":{"uri":"file:///w/never.yaml"}}"#
  #expect(try client.request(2, "textDocument/diagnostic", unknown)["error"]?["code"] == .int(-32602))
  #expect(try client.shutDown() == 0)
}

@Test func theWorkspaceIsReportedPieceByPiece() throws {
  var files: [String: String] = ["/w/other.yaml": "x: 1"]
  for index in 10..<35 { files["/w/\(index).yaml"] = bank("q-\(index)", "9.9") }
  let client = TestClient(files: files)
  try client.initialize(pulling, folders: ["/w"])
  _ = try client.first { $0["method"] == .string("workspace/diagnostic/refresh") }
  let params = #"{"previousResultIds":[{"uri":"file:///w/gone.yaml","value":"1"}],"partialResultToken":"p"}"#
  let last = try client.request(1, "workspace/diagnostic", params)["result"]
  let parts = client.messages.filter { $0["method"] == .string("$/progress") }
  #expect(parts.allSatisfy { $0["params"]?["token"] == .string("p") })
  let items = parts.flatMap { $0["params"]?["value"]?["items"]?.list ?? [] } + (last?["items"]?.list ?? [])
  #expect(items.count == 26)
  #expect(items.first?["uri"] == .string("file:///w/10.yaml"))
  #expect(items.first?["version"] == .null)
  #expect(items.first?.codes.contains("unknown-domain") == true)
  #expect(items.last?["uri"] == .string("file:///w/gone.yaml"))
  #expect(items.last?["items"] == .array([]))

  // The next question waits for a change, and is told of that alone.
  let known = items.dropLast().map { item in
    #"{"uri":"\#(item["uri"]?.stringValue ?? "")","value":"\#(item["resultId"]?.stringValue ?? "")"}"#
  }
  client.send(
    #"{"jsonrpc":"2.0","id":2,"method":"workspace/diagnostic","params":{"previousResultIds":[\#(known.joined(separator: ","))]}}"#
  )
  try client.open("file:///w/20.yaml", bank("q-20"))
  let second = try client.response(.int(2))["result"]?["items"]?.list ?? []
  #expect(second.filter { $0["kind"] == .string("full") }.map { $0["uri"] } == [.string("file:///w/20.yaml")])
  #expect(second.count == 25)
  client.send(#"{"jsonrpc":"2.0","id":3,"method":"workspace/diagnostic","params":{"previousResultIds":[]}}"#)
  client.notify("$/cancelRequest", #"{"id":3}"#)
  #expect(try client.response(.int(3))["error"]?["code"] == .int(-32800))
  #expect(try client.shutDown() == 0)
}

@Test func diagnosticsAreWrittenAsTheProtocolSpellsThem() throws {
  let start = LSPPosition(line: 1234, character: 0)
  var diagnostic = Diagnostic(
    range: LSPRange(start: start, end: LSPPosition(line: 1234, character: 17)), severity: .warning, code: "x-y",
    source: "qbank", message: "Say \"한 😀\" \\ not\n\t\u{1}.")
  diagnostic.tags = [.deprecated, .unnecessary]
  diagnostic.codeDescription = CodeDescription(href: "file:///x")
  diagnostic.relatedInformation = [
    DiagnosticRelatedInformation(location: Location(uri: uri, range: diagnostic.range), message: "here")
  ]
  diagnostic.data = .object(["fixes": .array([.string("Do")])])
  let report = WorkspaceDocumentDiagnosticReport(
    uri: uri, version: nil, report: DocumentDiagnosticReport([diagnostic], resultId: "1"))
  for id in [RequestID.number(7), .string("a\"b")] {
    let message = OutgoingResponse(id: id, outcome: .success(WorkspaceDiagnosticReport(items: [report, report])))
    let decoded = try MessageCoder.decode(try MessageCoder.encode(message))
    #expect(decoded.id == id)
    #expect(try decoded.result(as: WorkspaceDiagnosticReport.self).items == [report, report])
  }
  let params = PublishDiagnosticsParams(uri: uri, version: -1, diagnostics: [diagnostic])
  let message = OutgoingMessage(method: PublishDiagnosticsNotification.method, params: params)
  #expect(try MessageCoder.decode(try MessageCoder.encode(message)).params(as: PublishDiagnosticsParams.self) == params)
}

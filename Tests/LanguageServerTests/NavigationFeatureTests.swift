import LanguageServerProtocol
import Testing

@testable import LanguageServer

fileprivate let uri = "file:///w/bank.yaml"
fileprivate let document = #"{"uri":"\#(uri)"}"#

fileprivate let bank = """
  questions:
    - id: q-1
      question: 😀 Which is the lowest cost?
      options: [한국어, b]
      answer: A
      see: q-2
    - id: q-2
      question: "Which?"
      options: [a, b]

  """

fileprivate func at(_ line: Int, _ character: Int, _ more: String = "") -> String {
  #"{"textDocument":\#(document),"position":{"line":\#(line),"character":\#(character)}\#(more)}"#
}

fileprivate func client(_ capabilities: String = "{}") throws -> TestClient {
  let client = TestClient()
  try client.initialize(capabilities)
  try client.open(uri, bank)
  return client
}

fileprivate func range(_ line: Int, _ start: Int, _ end: Int) -> LSPRange {
  LSPRange(start: LSPPosition(line: line, character: start), end: LSPPosition(line: line, character: end))
}

@Test func aReferenceLeadsToItsQuestion() throws {
  let client = try client()
  let found = try client.request(1, "textDocument/definition", at(5, 10))["result"]?.decode(as: [Location].self)
  #expect(found == [Location(uri: uri, range: range(6, 8, 11))])
  let all = try client.request(2, "textDocument/references", at(6, 9, #","context":{"includeDeclaration":false}"#))
  #expect(try all["result"]?.decode(as: [Location].self) == [Location(uri: uri, range: range(5, 9, 12))])
  #expect(try client.shutDown() == 0)
}

@Test func aRenameNamesTheVersionItIsFor() throws {
  let client = try client(
    #"{"textDocument":{"rename":{"prepareSupport":true}},"workspace":{"workspaceEdit":{"documentChanges":true}}}"#)
  let prepared = try client.request(1, "textDocument/prepareRename", at(6, 9))["result"]
  #expect(try prepared?.decode(as: PrepareRenameResult.self).placeholder == "q-2")
  #expect(try client.request(2, "textDocument/prepareRename", at(7, 9))["result"] == .null)
  let renamed = try client.request(3, "textDocument/rename", at(6, 9, #","newName":"q-3""#))["result"]
  let edit = try #require(try renamed?.decode(as: WorkspaceEdit.self).documentChanges?.first)
  #expect(edit.textDocument == OptionalVersionedTextDocumentIdentifier(uri: uri, version: 1))
  #expect(edit.edits.map(\.newText) == ["q-3", "q-3"])
  let refused = try client.request(4, "textDocument/rename", at(6, 9, #","newName":"q-1""#))["error"]
  #expect(refused?["message"]?.stringValue?.contains("taken") == true)
  #expect(try client.shutDown() == 0)
}

@Test func tokensAreFollowedByWhatHasChanged() throws {
  let client = try client(
    #"{"textDocument":{"semanticTokens":{"tokenTypes":["enumMember","string","property"],"tokenModifiers":[]}}}"#)
  let params = #"{"textDocument":\#(document)}"#
  let all = try client.request(1, "textDocument/semanticTokens/full", params)["result"]
  let tokens = try #require(try all?.decode(as: SemanticTokens.self))
  // "lowest" behind an emoji of two units, the key, the distractor.
  #expect(tokens.data == [2, 30, 6, 2, 0, 1, 14, 3, 0, 0, 0, 5, 1, 1, 0])
  let id = tokens.resultId ?? ""
  let change = #"{"range":{"start":{"line":3,"character":19},"end":{"line":3,"character":20}},"text":"bcd"}"#
  client.notify(
    "textDocument/didChange",
    #"{"textDocument":{"uri":"\#(uri)","version":2},"contentChanges":[\#(change)]}"#)
  let since = #"{"textDocument":\#(document),"previousResultId":"\#(id)"}"#
  let delta = try client.request(2, "textDocument/semanticTokens/full/delta", since)["result"]
  #expect(
    try delta?.decode(as: SemanticTokensDelta.self).edits == [SemanticTokensEdit(start: 12, deleteCount: 1, data: [3])])
  let unknown = #"{"textDocument":\#(document),"previousResultId":"x"}"#
  let again = try client.request(3, "textDocument/semanticTokens/full/delta", unknown)["result"]
  #expect(try again?.decode(as: SemanticTokens.self).data.count == 15)
  #expect(try client.shutDown() == 0)
}

@Test func clientsWithoutTokenTypesAreOfferedNone() throws {
  let client = TestClient()
  let result = try client.request(0, "initialize", #"{"processId":null,"rootUri":null,"capabilities":{}}"#)["result"]
  #expect(result?["capabilities"]?["semanticTokensProvider"] == nil)
  #expect(result?["capabilities"]?["renameProvider"] == .bool(true))
  #expect(try client.shutDown() == 0)
}

@Test func lensesAreFilledInOneByOne() throws {
  let client = try client()
  let params = #"{"textDocument":\#(document)}"#
  let lenses = try client.request(1, "textDocument/codeLens", params)["result"]?.decode(as: [LSPCodeLens].self) ?? []
  #expect(lenses.count == 3)
  let lens = String(decoding: try MessageCoder.encode(lenses[1]), as: UTF8.self)
  let filled = try client.request(2, "codeLens/resolve", lens)["result"]
  #expect(filled?["command"]?["title"]?.stringValue?.hasPrefix("Key A") == true)
  #expect(try client.shutDown() == 0)
}

@Test func commandsAnswerWithWhatTheyFound() throws {
  let client = try client()
  let explain = #"{"command":"qbank.explainRule","arguments":["missing-key"]}"#
  let page = try client.request(1, "workspace/executeCommand", explain)["result"]
  #expect(page?.stringValue?.hasPrefix("# missing-key") == true)
  let unknown = #"{"command":"qbank.explainRule","arguments":["no-rule"]}"#
  #expect(try client.request(2, "workspace/executeCommand", unknown)["error"] != nil)
  let counts = try client.request(3, "workspace/executeCommand", #"{"command":"qbank.checkWorkspace"}"#)["result"]
  #expect(counts?["files"] == .int(1))
  #expect(counts?["questions"] == .int(2))
  _ = try client.first { $0["method"] == .string("window/showMessage") }
  #expect(try client.shutDown() == 0)
}

@Test func everyPositionGetsASelection() throws {
  let client = try client()
  let places = #"[{"line":2,"character":20},{"line":99,"character":0}]"#
  let params = #"{"textDocument":\#(document),"positions":\#(places)}"#
  let ranges = try client.request(1, "textDocument/selectionRange", params)["result"]
  guard case .array(let items) = ranges else {
    Issue.record("\(String(describing: ranges))")
    return
  }
  #expect(items.count == 2)
  #expect(try items[0]["range"]?.decode(as: LSPRange.self) == range(2, 17, 22))
  #expect(try client.shutDown() == 0)
}

import LanguageServerProtocol
import Testing

@testable import LanguageServer

fileprivate let uri = "file:///w/bank.yaml"
fileprivate let document = #"{"uri":"\#(uri)"}"#

fileprivate let bank = """
  exam: google-pmle
  guide: "2026-06"
  questions:
    - id: q-1
      domain: "3.2"
      question: Use Bigquery. What should you do?
      options: [a, b, c]
      answer: A
      dificulty: hard

  """

fileprivate func at(_ line: Int, _ character: Int) -> String {
  #"{"textDocument":\#(document),"position":{"line":\#(line),"character":\#(character)}}"#
}

fileprivate func client(_ capabilities: String = "{}") throws -> TestClient {
  let client = TestClient()
  try client.initialize(capabilities)
  try client.open(uri, bank)
  return client
}

fileprivate let whole = #"{"start":{"line":0,"character":0},"end":{"line":9,"character":0}}"#
fileprivate let literals = #"{"codeActionLiteralSupport":{"codeActionKind":{"valueSet":["quickfix"]}}}"#

fileprivate func actions(_ client: TestClient, _ context: String = #"{"diagnostics":[]}"#) throws -> [LSPAny] {
  let params = #"{"textDocument":\#(document),"range":\#(whole),"context":\#(context)}"#
  guard case .array(let actions) = try client.request(1, "textDocument/codeAction", params)["result"] else { return [] }
  return actions
}

@Test func quickFixesCarryTheirEdits() throws {
  let client = try client(
    #"{"textDocument":{"codeAction":\#(literals)},"workspace":{"workspaceEdit":{"documentChanges":true}}}"#)
  let action = try #require(
    try actions(client).first { $0["title"] == .string("Rename \"dificulty\" to \"difficulty\"") })
  #expect(action["kind"] == .string("quickfix"))
  #expect(action["isPreferred"] == .bool(true))
  let edit = try #require(try action["edit"]?.decode(as: WorkspaceEdit.self).documentChanges?.first)
  #expect(edit.textDocument == OptionalVersionedTextDocumentIdentifier(uri: uri, version: 1))
  let range = LSPRange(start: LSPPosition(line: 8, character: 4), end: LSPPosition(line: 8, character: 13))
  #expect(edit.edits == [LSPTextEdit(range: range, newText: "difficulty")])
  #expect(try client.shutDown() == 0)
}

@Test func onlyTheKindsAskedForAreSent() throws {
  let client = try client(#"{"textDocument":{"codeAction":\#(literals)}}"#)
  #expect(try actions(client, #"{"diagnostics":[],"only":["refactor"]}"#).isEmpty)
  let empty =
    #"{"textDocument":\#(document),"range":{"start":{"line":3,"character":0},"end":{"line":3,"character":1}}}"#
  #expect(try client.request(2, "textDocument/codeAction", empty)["result"] == .array([]))
  #expect(try client.shutDown() == 0)
}

@Test func clientsWithoutLiteralsGetCommands() throws {
  let client = try client(#"{"workspace":{"applyEdit":true,"workspaceEdit":{"documentChanges":true}}}"#)
  let command = try #require(try actions(client).first { $0["command"] == .string("qbank.applyEdit") })
  let arguments = try #require(command["arguments"])
  let json = String(decoding: try MessageCoder.encode(arguments), as: UTF8.self)
  let run = #"{"command":"qbank.applyEdit","arguments":\#(json)}"#
  #expect(try client.request(2, "workspace/executeCommand", run)["result"] == .null)
  let request = try client.first { $0["method"] == .string("workspace/applyEdit") }
  let edit = try #require(try request["params"]?["edit"]?.decode(as: WorkspaceEdit.self).documentChanges?.first)
  #expect(edit.textDocument == OptionalVersionedTextDocumentIdentifier(uri: uri, version: 1))
  client.send(#"{"jsonrpc":"2.0","id":"\#(request["id"]?.stringValue ?? "")","result":{"applied":true}}"#)
  #expect(try client.request(3, "workspace/executeCommand", #"{"command":"x"}"#)["error"] != nil)
  #expect(try client.request(4, "workspace/executeCommand", #"{"command":"qbank.applyEdit"}"#)["error"] != nil)
  #expect(try client.shutDown() == 0)
}

/// Edits that say no version could come too late for the text that they are for.
@Test(arguments: ["{}", #"{"workspace":{"applyEdit":true}}"#])
func clientsThatCanDoNeitherGetNothing(capabilities: String) throws {
  let client = try client(capabilities)
  #expect(try actions(client).isEmpty)
  #expect(try client.shutDown() == 0)
}

@Test func hoversComeInTheFormatAskedFor() throws {
  for (capabilities, kind) in [(#"{"contentFormat":["markdown","plaintext"]}"#, "markdown"), ("null", "plaintext")] {
    let client = try client(#"{"textDocument":{"hover":\#(capabilities)}}"#)
    let hover = try client.request(1, "textDocument/hover", at(5, 20))["result"]
    #expect(hover?["contents"]?["kind"] == .string(kind))
    #expect(hover?["contents"]?["value"]?.stringValue?.contains("BigQuery") == true)
    #expect(try client.request(2, "textDocument/hover", at(99, 99))["result"] == .null)
    #expect(try client.shutDown() == 0)
  }
}

@Test func completionItemsAreSortedAndReplaceWhatIsTyped() throws {
  let client = try client()
  let list = try client.request(1, "textDocument/completion", at(8, 9))["result"]?.decode(as: CompletionList.self)
  let item = try #require(list?.items.first { $0.label == "difficulty" })
  let range = LSPRange(start: LSPPosition(line: 8, character: 4), end: LSPPosition(line: 8, character: 13))
  #expect(item.textEdit == .replace(LSPTextEdit(range: range, newText: "difficulty")))
  let sorted = list?.items.sorted { ($0.sortText ?? "") < ($1.sortText ?? "") }
  #expect(sorted == list?.items)
  #expect(try client.shutDown() == 0)
}

@Test func insertAndReplaceAreToldApartWhereTheClientCan() throws {
  let client = try client(#"{"textDocument":{"completion":{"completionItem":{"insertReplaceSupport":true}}}}"#)
  let list = try client.request(1, "textDocument/completion", at(8, 9))["result"]?.decode(as: CompletionList.self)
  let item = try #require(list?.items.first { $0.label == "difficulty" })
  guard case .insertReplace(let edit) = item.textEdit else {
    Issue.record("\(String(describing: item.textEdit))")
    return
  }
  #expect(edit.insert.end == LSPPosition(line: 8, character: 9))
  #expect(edit.replace.end == LSPPosition(line: 8, character: 13))
  #expect(try client.shutDown() == 0)
}

@Test func symbolsAreATreeOrFlat() throws {
  let tree = try client(#"{"textDocument":{"documentSymbol":{"hierarchicalDocumentSymbolSupport":true}}}"#)
  let params = #"{"textDocument":\#(document)}"#
  let symbols = try tree.request(1, "textDocument/documentSymbol", params)["result"]?.decode(as: DocumentSymbols.self)
  guard case .tree(let questions) = symbols else {
    Issue.record("\(String(describing: symbols))")
    return
  }
  #expect(questions.map(\.name) == ["q-1: Use Bigquery. What should you do?"])
  #expect(questions.first?.children?.map(\.name) == ["A: a", "B: b", "C: c"])
  #expect(try tree.shutDown() == 0)
  let flat = try client()
  let list = try flat.request(1, "textDocument/documentSymbol", params)["result"]?.decode(as: DocumentSymbols.self)
  guard case .flat(let items) = list else {
    Issue.record("\(String(describing: list))")
    return
  }
  #expect(items.map(\.containerName).last == "q-1: Use Bigquery. What should you do?")
  #expect(try flat.shutDown() == 0)
}

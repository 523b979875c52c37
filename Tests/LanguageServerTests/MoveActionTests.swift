import LanguageServerProtocol
import Testing

@testable import LanguageServer

/// Actions that change several files, or make some.
@Suite struct MoveActionTests {
  private static let uri = "file:///w/bank.yaml"
  private static let other = "file:///w/other.yaml"
  private static let bank = """
    exam: google-pmle
    guide: "2026-06"
    questions:
      - id: q-1
        domain: "1.1"
        question: 어느 것? 🎯
        options: [a, b]
      - id: q-2
        domain: "6"
        question: Which?
        options: [a, b]

    """
  private static let there =
    "exam: google-pmle\nguide: \"2026-06\"\nquestions:\n- id: o-1\n  question: 🎯?\n  options: [a]\n"

  private func capabilities(_ workspaceEdit: String, resolves: Bool = false) -> String {
    let resolve = resolves ? #","dataSupport":true,"resolveSupport":{"properties":["edit"]}"# : ""
    let action = #"{"codeActionLiteralSupport":{"codeActionKind":{"valueSet":["refactor.move"]}}\#(resolve)}"#
    return
      #"{"textDocument":{"codeAction":\#(action)},"workspace":{"applyEdit":true,"workspaceEdit":\#(workspaceEdit)}}"#
  }

  private func client(_ workspaceEdit: String, resolves: Bool = false, _ files: [String: String] = [:]) throws
    -> TestClient
  {
    let all = files.merging(["/w/bank.yaml": Self.bank, "/w/other.yaml": Self.there]) { file, _ in file }
    let client = TestClient(files: all)
    try client.initialize(capabilities(workspaceEdit, resolves: resolves), folders: ["/w"])
    try client.open(Self.uri, Self.bank, version: 7)
    // The folder is read by now where a question of another file is found.
    for id in 100..<400 {
      guard case .array(let found) = try client.request(id, "workspace/symbol", #"{"query":"o-1"}"#)["result"],
        found.isEmpty
      else { break }
    }
    return client
  }

  private func actions(_ client: TestClient, line: Int, id: Int = 1) throws -> [CodeAction] {
    let place = #"{"line":\#(line),"character":4}"#
    let params =
      #"{"textDocument":{"uri":"\#(Self.uri)"},"range":{"start":\#(place),"end":\#(place)},"context":{"diagnostics":[],"only":["refactor.move"]}}"#
    let result = try client.request(id, "textDocument/codeAction", params)["result"]
    return try result?.decode(as: [CodeAction].self) ?? []
  }

  private let moveTitle = "Move the question to \"other.yaml\""
  private let splitTitle = "Split the file by section: 2 questions into 2 files"

  @Test func aMoveNamesTheVersionsOfOpenDocumentsAndTakesFromTheDocumentLast() throws {
    let client = try client(#"{"documentChanges":true}"#)
    let closed = try #require(try actions(client, line: 3).first { $0.title == moveTitle }?.edit?.documentChanges)
    #expect(
      closed == [
        TextDocumentEdit(
          textDocument: .init(uri: Self.other, version: nil),
          edits: [
            edit(5, 14, 5, 14, "\n- id: q-1\n  domain: \"1.1\"\n  question: 어느 것? 🎯\n  options: [a, b]")
          ]),
        TextDocumentEdit(textDocument: .init(uri: Self.uri, version: 7), edits: [edit(3, 0, 7, 0, "")]),
      ])
    try client.open(Self.other, "# open\n" + Self.there, version: 3)
    let open = try #require(try actions(client, line: 3, id: 2).first { $0.title == moveTitle }?.edit?.documentChanges)
    #expect(open.map(\.textDocument.version) == [3, 7])
    #expect(open.first?.edits.first?.range.start.line == 6)
    #expect(try client.shutDown() == 0)
  }

  @Test func withoutVersionsOnlyFilesThatNobodyHasOpenAreChanged() throws {
    let client = try client("{}")
    let edit = try #require(try actions(client, line: 3).first { $0.title == moveTitle }?.edit)
    #expect(edit.documentChanges == nil)
    #expect(edit.changes?.keys.sorted() == [Self.uri, Self.other])
    try client.open(Self.other, Self.there)
    #expect(try actions(client, line: 3, id: 2).map(\.title).filter { $0.hasPrefix("Move") } == [])
    #expect(try client.shutDown() == 0)
  }

  @Test func aMoveIsMadeWhenItIsChosen() throws {
    let client = try client(#"{"documentChanges":true}"#, resolves: true)
    let offered = try #require(try actions(client, line: 3).first { $0.title == moveTitle })
    #expect(offered.edit == nil)
    try client.open(Self.other, "# open\n" + Self.there, version: 3)
    let sent = String(decoding: try MessageCoder.encode(offered), as: UTF8.self)
    let resolved = try client.request(2, "codeAction/resolve", sent)["result"]?.decode(as: CodeAction.self)
    #expect(resolved?.edit?.documentChanges?.map(\.textDocument.version) == [3, 7])
    #expect(try client.shutDown() == 0)
  }

  @Test func whatCannotBeDoneIsSaidWhenItIsChosen() throws {
    let client = try client(#"{"documentChanges":true,"resourceOperations":["create"]}"#, resolves: true)
    // The 0 of one section tells how the numbers of the other count.
    let counted = Self.bank.replacing("id: q-1", with: "id: q-1\n    answer: 0").replacing(
      "id: q-2", with: "id: q-2\n    answer: 1")
    let text = String(decoding: try MessageCoder.encode(counted), as: UTF8.self)
    client.notify(
      "textDocument/didChange",
      #"{"textDocument":{"uri":"\#(Self.uri)","version":8},"contentChanges":[{"text":\#(text)}]}"#)
    let offered = try #require(try actions(client, line: 0).first { $0.title == splitTitle })
    let sent = String(decoding: try MessageCoder.encode(offered), as: UTF8.self)
    let error = try client.request(2, "codeAction/resolve", sent)["error"]
    #expect(error?["code"] == .int(-32803))
    #expect(
      error?["message"]
        == .string(
          "\"\(splitTitle)\" was not done: it is not offered here any more, or its text would not say what the file says now."
        ))
    #expect(try client.shutDown() == 0)
  }

  /// Neovim says nothing of `documentChanges`.
  @Test(arguments: [
    #"{"documentChanges":true,"resourceOperations":["create"]}"#, #"{"resourceOperations":["create","delete"]}"#,
  ])
  func aSplitMakesItsFilesFirst(workspaceEdit: String) throws {
    let client = try client(workspaceEdit)
    let found = try #require(try actions(client, line: 0).first { $0.title == splitTitle }?.edit)
    let names = ["bank-1-architecting-low-code-ai-solutions", "bank-6-monitoring-ai-solutions"]
    let uris = names.map { "file:///w/\($0).yaml" }
    #expect(found.newFiles == uris.map { CreateFile(uri: $0) })
    let head = "exam: google-pmle\nguide: \"2026-06\"\nquestions:\n"
    let one = "  - id: q-1\n    domain: \"1.1\"\n    question: 어느 것? 🎯\n    options: [a, b]\n"
    let two = "  - id: q-2\n    domain: \"6\"\n    question: Which?\n    options: [a, b]\n"
    #expect(
      found.documentChanges == [
        TextDocumentEdit(textDocument: .init(uri: uris[0], version: nil), edits: [edit(0, 0, 0, 0, head + one)]),
        TextDocumentEdit(textDocument: .init(uri: uris[1], version: nil), edits: [edit(0, 0, 0, 0, head + two)]),
        TextDocumentEdit(
          textDocument: .init(uri: Self.uri, version: 7), edits: [edit(2, 10, 2, 10, " []"), edit(2, 10, 10, 19, "")]),
      ])
    #expect(try client.shutDown() == 0)
  }

  @Test(arguments: ["{}", #"{"documentChanges":true}"#, #"{"resourceOperations":["rename"]}"#])
  func whoMakesNoFilesIsOfferedNoSplit(workspaceEdit: String) throws {
    let client = try client(workspaceEdit)
    #expect(try actions(client, line: 0).map(\.title).contains(splitTitle) == false)
    #expect(try client.shutDown() == 0)
  }

  private func edit(_ line: Int, _ character: Int, _ endLine: Int, _ end: Int, _ text: String) -> LSPTextEdit {
    LSPTextEdit(
      range: LSPRange(
        start: LSPPosition(line: line, character: character), end: LSPPosition(line: endLine, character: end)),
      newText: text)
  }
}

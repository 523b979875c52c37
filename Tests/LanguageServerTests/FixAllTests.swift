import LanguageServerProtocol
import Testing

@testable import LanguageServer

@Suite struct FixAllTests {
  private static let uri = "file:///w/bank.yaml"
  private static let bank = """
    questions:
      - id: q-1
        question: Which fruit is yellow and long?
        dificulty: easy
        options:
          - text: A. A banana
            correct: true
          - text: B. A cherry
          - text: C. An apple

    """
  private static let literals = #""codeActionLiteralSupport":{"codeActionKind":{"valueSet":["quickfix"]}}"#
  private static let eager = #"{"textDocument":{"codeAction":{\#(literals)}}}"#
  private static let lazy =
    #"{"textDocument":{"codeAction":{\#(literals),"dataSupport":true,"resolveSupport":{"properties":["edit"]}}}}"#

  private func actions(_ client: TestClient, _ id: Int, only: String) throws -> [LSPAny] {
    let range = #"{"start":{"line":0,"character":0},"end":{"line":9,"character":0}}"#
    let context = #"{"diagnostics":[]\#(only.isEmpty ? "" : #","only":["\#(only)"]"#)}"#
    let params = #"{"textDocument":{"uri":"\#(Self.uri)"},"range":\#(range),"context":\#(context)}"#
    guard case .array(let actions) = try client.request(id, "textDocument/codeAction", params)["result"] else {
      return []
    }
    return actions
  }

  private func edits(_ action: LSPAny?) throws -> [LSPTextEdit]? {
    try action?["edit"]?.decode(as: WorkspaceEdit.self).changes?[Self.uri]
  }

  private static let expected = [5, 7, 8].map { line in
    let start = LSPPosition(line: line, character: 14)
    return LSPTextEdit(range: LSPRange(start: start, end: LSPPosition(line: line, character: 17)), newText: "")
  }

  @Test(arguments: ["source", "source.fixAll", "source.fixAll.qbank"])
  func safeFixesAloneAreApplied(kind: String) throws {
    let client = TestClient()
    let kinds = try client.initialize(Self.eager)["result"]?["capabilities"]?["codeActionProvider"]?["codeActionKinds"]
    #expect(kinds == .array([.string("quickfix"), .string("refactor"), .string("source.fixAll.qbank")]))
    try client.open(Self.uri, Self.bank)
    let offered = try actions(client, 1, only: kind)
    #expect(offered.map { $0["title"] } == [.string("Apply all safe fixes")])
    #expect(offered.first?["kind"] == .string("source.fixAll.qbank"))
    #expect(try edits(offered.first) == Self.expected)
    #expect(try client.shutDown() == 0)
  }

  @Test func nothingIsOfferedUnaskedOrWithoutASafeFix() throws {
    let client = TestClient()
    try client.initialize(Self.eager)
    try client.open(Self.uri, Self.bank)
    #expect(try actions(client, 1, only: "").allSatisfy { $0["kind"] != .string("source.fixAll.qbank") })
    #expect(try actions(client, 2, only: "source.organizeImports").isEmpty)
    let other = Self.bank.replacing("A. A", with: "A").replacing("B. ", with: "").replacing("C. ", with: "")
    client.notify(
      "textDocument/didChange",
      #"{"textDocument":{"uri":"\#(Self.uri)","version":2},"contentChanges":[{"text":"\#(other.replacing("\n", with: "\\n"))"}]}"#
    )
    #expect(try actions(client, 3, only: "source.fixAll").isEmpty)
    #expect(try client.shutDown() == 0)
  }

  @Test func editsComeWhenAnActionIsChosen() throws {
    let client = TestClient()
    let provider = try client.initialize(Self.lazy)["result"]?["capabilities"]?["codeActionProvider"]
    #expect(provider?["resolveProvider"] == .bool(true))
    try client.open(Self.uri, Self.bank)
    // Some clients that say they resolve apply a quick fix as they are given it.
    let fixes = try actions(client, 2, only: "quickfix")
    let renamed = fixes.first { $0["title"] == .string("Rename \"dificulty\" to \"difficulty\"") }
    #expect(try edits(renamed)?.map(\.newText) == ["difficulty"])
    let offered = try actions(client, 1, only: "source.fixAll") + actions(client, 3, only: "refactor.rewrite")
    #expect(!offered.isEmpty)
    #expect(offered.allSatisfy { $0["edit"] == nil && $0["data"] != nil })
    var resolved: [LSPAny] = []
    for (index, action) in offered.enumerated() {
      let params = String(decoding: try MessageCoder.encode(action), as: UTF8.self)
      let result = try #require(try client.request(10 + index, "codeAction/resolve", params)["result"])
      #expect(result["title"] == action["title"])
      #expect(result["edit"] != nil)
      resolved.append(result)
    }
    #expect(try edits(resolved.first) == Self.expected)

    // Edits for an older text would destroy the new one.
    client.notify(
      "textDocument/didChange",
      #"{"textDocument":{"uri":"\#(Self.uri)","version":2},"contentChanges":[{"text":"questions: []"}]}"#)
    let params = String(decoding: try MessageCoder.encode(offered[0]), as: UTF8.self)
    #expect(try client.request(90, "codeAction/resolve", params)["error"]?["code"] == .int(-32801))
    let foreign = #"{"title":"x","kind":"quickfix"}"#
    #expect(try client.request(91, "codeAction/resolve", foreign)["result"]?["title"] == .string("x"))
    #expect(try client.shutDown() == 0)
  }
}

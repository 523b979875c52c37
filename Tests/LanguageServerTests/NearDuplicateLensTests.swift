import LanguageServerProtocol
import Testing

@testable import LanguageServer

@Suite struct NearDuplicateLensTests {
  private static let uri = "file:///w/bank.yaml"

  private static func question(_ id: String, _ day: String, _ key: Int = 0) -> String {
    """
      - id: \(id)
        question: >-
          한국 A retailer trains a demand forecasting model in a managed notebook \(day) and serves it behind an
          endpoint with autoscaling. What should the team do to keep the model fresh with the least effort?
        options:
          - {text: Schedule a training pipeline that reads new rows from the warehouse, correct: true}
          - {text: Ask a colleague to retrain the model by hand when sales look wrong}
          - {text: Buy a larger machine and keep the model as it is}

    """
  }

  private static let unlike = "  - id: q-9\n    question: Which?\n    options: [{text: a, correct: true}, b, c]\n"

  private func lenses(_ client: TestClient, from id: Int) throws -> [Command] {
    let params = #"{"textDocument":{"uri":"\#(Self.uri)"}}"#
    let lenses = try client.request(id, "textDocument/codeLens", params)["result"]?.decode(as: [LSPCodeLens].self)
    return try (lenses ?? []).dropFirst().enumerated().compactMap { index, lens in
      let json = String(decoding: try MessageCoder.encode(lens), as: UTF8.self)
      return try client.request(id + 1 + index, "codeLens/resolve", json)["result"]?.decode(as: LSPCodeLens.self)
        .command
    }
  }

  private func places(_ client: TestClient, _ id: Int, _ command: Command) throws -> [Location] {
    let arguments = String(decoding: try MessageCoder.encode(command.arguments ?? []), as: UTF8.self)
    let run = #"{"command":"\#(command.command)","arguments":\#(arguments)}"#
    return try client.request(id, "workspace/executeCommand", run)["result"]?.decode(as: [Location].self) ?? []
  }

  private func place(_ uri: String, _ line: Int) -> Location {
    Location(
      uri: uri,
      range: LSPRange(
        start: LSPPosition(line: line, character: 8), end: LSPPosition(line: line, character: 11)))
  }

  @Test func aLensTellsNearDuplicatesAndItsCommandListsThem() throws {
    let client = TestClient()
    try client.initialize()
    let bank =
      "questions:\n" + Self.question("q-1", "every night") + Self.unlike + Self.question("q-2", "each week")
      + Self.question("q-3", "on Mondays")
    try client.open(Self.uri, bank)
    let found = try lenses(client, from: 1)
    #expect(
      found.map { $0.title.split(separator: " · ").last } == [
        "2 near-duplicates", "Key A", "2 near-duplicates", "2 near-duplicates",
      ])
    #expect(found[1].command == "")
    #expect(
      try places(client, 20, found[2]) == [place(Self.uri, 12), place(Self.uri, 1), place(Self.uri, 20)])
    #expect(try client.shutDown() == 0)
  }

  @Test func otherBanksAreLookedAtAsTheyAreNow() throws {
    let client = TestClient()
    try client.initialize()
    try client.open(Self.uri, "questions:\n" + Self.question("q-1", "every night") + Self.unlike)
    #expect(try lenses(client, from: 1).map(\.title) == ["Key A", "Key A"])
    let other = "file:///w/other.yaml"
    try client.open(other, "questions:\n" + Self.unlike + Self.question("q-2", "each week"))
    let found = try lenses(client, from: 10)
    #expect(found.first?.title.hasSuffix(" · 1 near-duplicate") == true)
    #expect(try places(client, 20, found[0]) == [place(Self.uri, 1), place(other, 4)])
    client.notify("textDocument/didClose", #"{"textDocument":{"uri":"\#(other)"}}"#)
    #expect(try lenses(client, from: 30).map(\.title).allSatisfy { !$0.contains("near-duplicate") })
    #expect(try client.shutDown() == 0)
  }

  /// In a large bank nobody waits for what takes all questions to tell: the client is asked to ask again.
  @Test(arguments: [true, false]) func aLargeBankTellsWhenItIsKnown(isAlone: Bool) throws {
    let client = TestClient()
    try client.initialize(#"{"workspace":{"codeLens":{"refreshSupport":true}}}"#)
    if !isAlone { try client.open("file:///w/other.yaml", "questions:\n" + Self.question("q-3", "on Mondays")) }
    let many = (0..<300).map { Self.unlike.replacing("q-9", with: "u-\($0)").replacing("Which?", with: "Which \($0)?") }
    let bank = "questions:\n" + Self.question("q-1", "every night") + many.joined() + Self.question("q-2", "each week")
    try client.open(Self.uri, bank)
    let lens =
      #"{"range":{"start":{"line":1,"character":4},"end":{"line":1,"character":4}},"data":{"uri":"\#(Self.uri)","question":0}}"#
    let repeats = isAlone ? "1 near-duplicate" : "2 near-duplicates"
    var title = ""
    for id in 1..<100 {
      let before = client.messages.count { $0["method"] == .string("workspace/codeLens/refresh") }
      title = try client.request(id, "codeLens/resolve", lens)["result"]?["command"]?["title"]?.stringValue ?? ""
      if title.hasSuffix(repeats) { break }
      _ = try client.first { _ in
        client.messages.count { $0["method"] == .string("workspace/codeLens/refresh") } > before
      }
    }
    #expect(title.hasSuffix(" · " + repeats))
    #expect(try client.shutDown() == 0)
  }

  @Test func whatIsNoQuestionHasNoPlaces() throws {
    let client = TestClient()
    try client.initialize()
    try client.open(Self.uri, "questions:\n" + Self.unlike)
    func run(_ id: Int, _ arguments: String) throws -> LSPAny {
      try client.request(
        id, "workspace/executeCommand", #"{"command":"qbank.nearDuplicates","arguments":\#(arguments)}"#)
    }
    #expect(try run(1, #"["\#(Self.uri)",7]"#)["result"] == .array([]))
    #expect(try run(2, #"["\#(Self.uri)",-1]"#)["result"] == .array([]))
    #expect(try run(3, #"["\#(Self.uri)"]"#)["error"] != nil)
    #expect(try run(4, #"["file:///w/none.yaml",0]"#)["error"] != nil)
    #expect(try client.shutDown() == 0)
  }
}

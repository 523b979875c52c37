import LanguageServerProtocol
import TestSupport
import Testing

@testable import LanguageServer

fileprivate let uri = "file:///bank.yaml"
fileprivate let document = #"{"textDocument":{"uri":"\#(uri)"}}"#

fileprivate func client(_ encoding: String) throws -> TestClient {
  let client = TestClient(methods: MethodTable.methods + ServerMethod.probes)
  try client.initialize(#"{"general":{"positionEncodings":["\#(encoding)"]}}"#)
  return client
}

fileprivate func change(_ changes: [(start: (Int, Int), end: (Int, Int), text: String)], version: Int) -> String {
  let events = changes.map { change in
    let start = #"{"line":\#(change.start.0),"character":\#(change.start.1)}"#
    let end = #"{"line":\#(change.end.0),"character":\#(change.end.1)}"#
    return #"{"range":{"start":\#(start),"end":\#(end)},"text":"\#(change.text)"}"#
  }
  let list = events.joined(separator: ",")
  return #"{"textDocument":{"uri":"\#(uri)","version":\#(version)},"contentChanges":[\#(list)]}"#
}

@Test(arguments: [("utf-8", 4), ("utf-16", 2), ("utf-32", 1)])
func changesCountInTheEncodingAgreedOn(encoding: String, emoji: Int) throws {
  let client = try client(encoding)
  try client.open(uri, "a\n😀한b\nc")
  let hangul = encoding == "utf-8" ? 3 : 1
  let start = (1, emoji)
  client.notify("textDocument/didChange", change([(start, (1, emoji + hangul), "日")], version: 2))
  #expect(try client.request(1, "test/text", document)["result"] == .string("a\n😀日b\nc"))
  #expect(try client.shutDown() == 0)
}

@Test func changesApplyOneAfterTheOther() throws {
  let client = try client("utf-16")
  try client.open(uri, "one\ntwo\n")
  client.notify(
    "textDocument/didChange",
    change([((0, 0), (0, 3), "1"), ((0, 1), (1, 0), "+"), ((0, 2), (0, 5), "2")], version: 2)
  )
  #expect(try client.request(1, "test/text", document)["result"] == .string("1+2\n"))
  #expect(try client.shutDown() == 0)
}

@Test func placesOutsideTheTextCountAsItsEnds() throws {
  let client = try client("utf-16")
  try client.open(uri, "one\ntwo")
  client.notify(
    "textDocument/didChange",
    change([((0, 99), (0, 99), "!"), ((99, 0), (120, 7), "."), ((1, 4), (1, 3), ";")], version: 2)
  )
  #expect(try client.request(1, "test/text", document)["result"] == .string("one!\ntwo;"))
  client.notify("textDocument/didChange", change([((0, -1), (0, 0), "x")], version: 3))
  let log = try client.first { $0["method"] == .string("window/logMessage") }
  #expect(log["params"]?["type"] == .int(1))
  #expect(try client.request(2, "test/text", document)["result"] == .string("one!\ntwo;"))
  #expect(try client.shutDown() == 0)
}

@Test func aChangeWithoutRangeIsTheWholeText() throws {
  let client = try client("utf-16")
  try client.open(uri, "one")
  client.notify(
    "textDocument/didChange",
    #"{"textDocument":{"uri":"\#(uri)","version":null},"contentChanges":[{"text":"two"},{"range":null,"text":"3"}]}"#
  )
  #expect(try client.request(1, "test/text", document)["result"] == .string("3"))
  #expect(try client.shutDown() == 0)
}

@Test func openingTwiceReplacesTheText() throws {
  let client = try client("utf-16")
  try client.open(uri, "one")
  try client.open(uri, "two", version: 1)
  #expect(try client.request(1, "test/text", document)["result"] == .string("two"))
  client.notify("textDocument/didClose", document)
  #expect(try client.request(2, "test/text", document)["error"]?["code"]?.intValue == -32602)
  #expect(try client.shutDown() == 0)
}

@Test func randomChangesGiveTheTextOfThePlainModel() throws {
  var random = SplitMix64(seed: 3)
  for encoding in ["utf-16", "utf-32"] {
    let client = try client(encoding)
    var lines = ["stem: 😀 A", "", "한국어 日本", "z"]
    try client.open(uri, lines.joined(separator: "\n"))
    for version in 2...40 {
      let line = Int.random(in: 0..<lines.count, using: &random)
      let scalars = Array(lines[line].unicodeScalars)
      let start = Int.random(in: 0...scalars.count, using: &random)
      let end = Int.random(in: start...scalars.count, using: &random)
      let text = ["", "x", "한", "😀", "a b"].randomElement(using: &random) ?? ""
      func column(_ count: Int) -> Int {
        scalars[..<count].reduce(0) { $0 + (encoding == "utf-16" && $1.value > 0xFFFF ? 2 : 1) }
      }
      let edit = ((line, column(start)), (line, column(end)), text)
      client.notify("textDocument/didChange", change([edit], version: version))
      var changed = String.UnicodeScalarView()
      changed += scalars[..<start]
      changed += text.unicodeScalars
      changed += scalars[end...]
      lines[line] = String(changed)
    }
    #expect(try client.request(1, "test/text", document)["result"] == .string(lines.joined(separator: "\n")))
    #expect(try client.shutDown() == 0)
  }
}

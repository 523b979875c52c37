import LanguageServerProtocol
import Testing

@testable import LanguageServer

@Test func clientsThatCanBeAskedAreAsked() throws {
  let client = TestClient()
  try client.initialize(#"{"workspace":{"configuration":true}}"#)
  let question = try client.first { $0["method"] == .string("workspace/configuration") }
  #expect(question["params"] == .object(["items": .array([.object(["section": .string("qbank")])])]))
  let id = try #require(question["id"]?.stringValue)
  client.send(#"{"jsonrpc":"2.0","id":"\#(id)","result":[{"exam":"google-pmle"}]}"#)
  #expect(try client.shutDown() == 0)
}

@Test func othersAreNotAsked() throws {
  let client = TestClient()
  try client.initialize()
  client.notify("workspace/didChangeConfiguration", #"{"settings":""}"#)
  client.notify("workspace/didChangeConfiguration", #"{"settings":{}}"#)
  #expect(try client.shutDown() == 0)
  #expect(client.messages.allSatisfy { $0["method"] == nil })
}

@Test(arguments: [#""result":7"#, #""error":{"code":-32601,"message":"no"}"#, #""result":null"#])
func wrongAnswersDoNoHarm(answer: String) throws {
  let client = TestClient()
  try client.initialize(#"{"workspace":{"configuration":true}}"#)
  let id = try #require(try client.first { $0["method"] == .string("workspace/configuration") }["id"]?.stringValue)
  client.send(#"{"jsonrpc":"2.0","id":"\#(id)",\#(answer)}"#)
  client.send(#"{"jsonrpc":"2.0","id":"\#(id)",\#(answer)}"#)
  client.send(#"{"jsonrpc":"2.0","id":7,\#(answer)}"#)
  #expect(try client.shutDown() == 0)
}

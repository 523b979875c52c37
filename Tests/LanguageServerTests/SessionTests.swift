import LanguageServerProtocol
import TestSupport
import Testing

@testable import LanguageServer

fileprivate let uri = "file:///bank.yaml"
fileprivate let document = #"{"textDocument":{"uri":"\#(uri)"}}"#

fileprivate func probing() throws -> TestClient {
  let client = TestClient(methods: MethodTable.methods + ServerMethod.probes)
  try client.initialize()
  return client
}

fileprivate func append(_ text: String, line: Int, version: Int) -> String {
  let position = #"{"line":\#(line),"character":999}"#
  let change = #"{"range":{"start":\#(position),"end":\#(position)},"text":"\#(text)"}"#
  return #"{"textDocument":{"uri":"\#(uri)","version":\#(version)},"contentChanges":[\#(change)]}"#
}

@Test func everyRequestSeesTheChangesBeforeIt() throws {
  let client = try probing()
  try client.open(uri, "")
  var expected = ""
  for step in 1...40 {
    client.notify("textDocument/didChange", append("\(step) ", line: 0, version: step))
    client.send(#"{"jsonrpc":"2.0","id":\#(step),"method":"test/text","params":\#(document)}"#)
  }
  for step in 1...40 {
    expected += "\(step) "
    #expect(try client.response(.int(step))["result"] == .string(expected))
  }
  #expect(try client.shutDown() == 0)
}

@Test func aCancelledRequestIsAnsweredAtOnce() throws {
  let client = try probing()
  try client.open(uri, "text")
  client.send(#"{"jsonrpc":"2.0","id":1,"method":"test/wait","params":\#(document)}"#)
  client.send(#"{"jsonrpc":"2.0","id":"b","method":"test/wait","params":\#(document)}"#)
  client.notify("$/cancelRequest", #"{"id":"b"}"#)
  #expect(try client.response(.string("b"))["error"]?["code"]?.intValue == -32800)
  #expect(!client.messages.contains { $0["id"] == .int(1) })
  client.notify("$/cancelRequest", #"{"id":1}"#)
  client.notify("$/cancelRequest", #"{"id":1}"#)
  client.notify("$/cancelRequest", #"{"id":"never"}"#)
  #expect(try client.response(.int(1))["error"]?["code"]?.intValue == -32800)
  #expect(try client.shutDown() == 0)
  #expect(client.messages.filter { $0["id"] == .int(1) }.count == 1)
}

@Test func anAnswerThatCannotBeWrittenIsAnError() throws {
  let client = try probing()
  try client.open(uri, "text")
  #expect(try client.request(1, "test/number", document)["error"]?["code"]?.intValue == -32603)
  #expect(try client.shutDown() == 0)
}

@Test func anIDMayNotBeUsedTwiceAtATime() throws {
  let client = try probing()
  try client.open(uri, "text")
  client.send(#"{"jsonrpc":"2.0","id":1,"method":"test/wait","params":\#(document)}"#)
  #expect(try client.request(1, "test/text", document)["error"]?["code"]?.intValue == -32600)
  client.notify("$/cancelRequest", #"{"id":1}"#)
  #expect(try client.shutDown() == 0)
  #expect(client.messages.filter { $0["id"] == .int(1) }.count == 2)
}

@Test func editsForAnOlderTextAreNotSent() throws {
  let client = try probing()
  try client.open(uri, "text")
  #expect(try client.request(1, "test/edits", document)["result"] == .string("edits"))
  client.send(#"{"jsonrpc":"2.0","id":2,"method":"test/edits","params":\#(document)}"#)
  client.notify("textDocument/didChange", append("x", line: 0, version: 2))
  #expect(try client.response(.int(2))["error"]?["code"]?.intValue == -32801)
  #expect(try client.shutDown() == 0)
}

@Test func anErrorInAHandlerIsItsReply() throws {
  let client = try probing()
  try client.open(uri, "text")
  let error = try client.request(1, "test/fail", document)["error"]
  #expect(error == .object(["code": .int(-32603), "message": .string("The probe failed.")]))
  #expect(try client.shutDown() == 0)
}

@Test func aDocumentThatIsNotOpenIsAnError() throws {
  let client = try probing()
  let error = try client.request(1, "test/text", document)["error"]
  let message = "The document \"\(uri)\" is not open."
  #expect(error == .object(["code": .int(-32602), "message": .string(message)]))
  #expect(try client.shutDown() == 0)
}

@Test func versionsThatGoBackAreLoggedAndTaken() throws {
  let client = try probing()
  try client.open(uri, "a", version: 7)
  client.notify("textDocument/didChange", append("b", line: 0, version: 3))
  #expect(try client.request(1, "test/text", document)["result"] == .string("ab"))
  let log = try client.first { $0["method"] == .string("window/logMessage") }
  #expect(log["params"]?["message"] == .string("The version of \"\(uri)\" went back from 7 to 3."))
  #expect(try client.shutDown() == 0)
}

@Test func everyRequestGetsExactlyOneReply() throws {
  var random = SplitMix64(seed: 11)
  for _ in 0..<8 {
    let client = try probing()
    try client.open(uri, "0\n1\n2")
    var ids = Set<Int>()
    for id in 1...60 {
      let params = [document, "{}", "null", "[1]", #"{"textDocument":{"uri":"file:///other"}}"#, #"{"value":"off"}"#]
      let method = [
        "test/text", "test/fail", "test/wait", "test/edits", "initialize", "textDocument/didOpen", "nonsense", "$/x",
        "textDocument/didChange", "$/setTrace", "$/cancelRequest",
      ]
      let chosen = method.randomElement(using: &random) ?? ""
      let body = params.randomElement(using: &random) ?? ""
      if Bool.random(using: &random) {
        client.send(#"{"jsonrpc":"2.0","id":\#(id),"method":"\#(chosen)","params":\#(body)}"#)
        ids.insert(id)
      } else if Bool.random(using: &random) {
        client.notify("$/cancelRequest", #"{"id":\#(Int.random(in: 0...id, using: &random))}"#)
      } else if Bool.random(using: &random) {
        client.notify("textDocument/didChange", append("x", line: Int.random(in: 0...9, using: &random), version: id))
      } else {
        client.notify(chosen, body)
      }
    }
    for id in ids { client.notify("$/cancelRequest", #"{"id":\#(id)}"#) }
    for id in ids { _ = try client.response(.int(id)) }
    #expect(try client.shutDown() == 0)
    for id in ids {
      #expect(client.messages.filter { $0["id"] == .int(id) && $0["method"] == nil }.count == 1)
    }
  }
}

import LanguageServerProtocol
import Testing

@testable import LanguageServer

@Test(arguments: [
  ("{", -32700), ("", -32700), ("\"\\ud800", -32700), ("nonsense", -32700),
  ("[]", -32600), ("7", -32600), ("null", -32600), ("{}", -32600),
  (#"{"id":1.5,"method":"shutdown"}"#, -32600), (#"{"id":null,"method":"shutdown"}"#, -32600),
  (#"{"id":{},"method":"shutdown"}"#, -32600), (#"{"method":7}"#, -32600),
])
func whatIsNoMessageIsRefused(body: String, code: Int) throws {
  let client = TestClient()
  try client.initialize()
  client.send(body)
  let response = try client.first { $0["error"] != nil }
  #expect(response["id"] == .null)
  #expect(response["error"]?["code"]?.intValue == code)
  #expect(try client.first { $0["method"] == .string("window/logMessage") }["params"]?["type"] == .int(1))
  #expect(try client.shutDown() == 0)
}

@Test func bytesThatAreNoUTF8AreRefused() throws {
  let client = TestClient()
  client.send(bytes: Array("Content-Length: 6\r\n\r\n{\"a".utf8) + [0xFF, 0xFE, 0x7D])
  #expect(try client.first { $0["error"] != nil }["error"]?["code"]?.intValue == -32700)
  try client.initialize()
  #expect(try client.shutDown() == 0)
}

@Test(arguments: [
  "Content-Length: abc\r\n\r\n", "Content-Length: -1\r\n\r\n{}", "Content-Length: 999999999999999\r\n\r\n{}",
  "\r\nContent-Type: x\r\n\r\n", "Content-Length: 500\r\n\r\n{\"jsonrpc\":",
])
func unreadableHeadersCostOnlyTheirMessage(bytes: String) throws {
  let client = TestClient()
  try client.initialize()
  client.send(bytes: bytes.utf8)
  #expect(try client.request(1, "nonsense")["error"]?["code"]?.intValue == -32601)
  #expect(client.messages.contains { $0["id"] == .null && $0["error"]?["code"]?.intValue == -32700 })
  #expect(try client.shutDown() == 0)
}

@Test func halfAMessageAtTheEnd() throws {
  let client = TestClient()
  try client.initialize()
  client.send(bytes: "Content-Length: 500\r\n\r\n{\"jsonrpc\":".utf8)
  client.closeInput()
  #expect(try client.waitForExit() == 1)
  let log = try client.first { $0["method"] == .string("window/logMessage") }
  #expect(log["params"]?["message"] == .string("The input ends inside a message."))
}

@Test func nestingWithoutEndIsRefused() throws {
  let client = TestClient()
  try client.initialize()
  client.send(String(repeating: "[", count: 100_000))
  #expect(try client.first { $0["error"] != nil }["error"]?["code"]?.intValue == -32700)
  let deep = String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000)
  client.notify("textDocument/didOpen", deep)
  #expect(try client.shutDown() == 0)
}

@Test(arguments: [
  ("textDocument/didOpen", "null", "\"textDocument/didOpen\" was left out: \"params\" has the wrong shape."),
  (
    "textDocument/didOpen", #"{"textDocument":{"uri":"file:///a","version":1}}"#,
    "\"textDocument/didOpen\" was left out: \"params.textDocument.text\" is missing."
  ),
  (
    "textDocument/didChange", #"{"textDocument":{"uri":"file:///a"},"contentChanges":[]}"#,
    "\"textDocument/didChange\" was left out: the document \"file:///a\" is not open."
  ),
  (
    "textDocument/didClose", #"{"textDocument":{"uri":"file:///a"}}"#,
    "\"textDocument/didClose\" was left out: the document \"file:///a\" is not open."
  ),
  ("textDocument/hover", "{}", "This server has no notification \"textDocument/hover\"."),
  ("initialize", "{}", "\"initialize\" came without an id; it was left out."),
])
func wrongNotificationsAreLogged(method: String, params: String, message: String) throws {
  let client = TestClient(methods: MethodTable.methods.filter { $0.name != "textDocument/hover" })
  try client.initialize()
  client.notify(method, params)
  client.notify("$/nonsense")
  let log = try client.first { $0["method"] == .string("window/logMessage") }
  #expect(log["params"]?["message"] == .string(message))
  #expect(try client.shutDown() == 0)
  #expect(client.messages.filter { $0["method"] == .string("window/logMessage") }.count == 1)
}

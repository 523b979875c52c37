import LanguageServerProtocol
import Testing

@testable import LanguageServer

fileprivate func errorCode(_ response: LSPAny) -> Int? {
  response["error"]?["code"]?.intValue
}

@Test func initializeSaysWhatTheServerCan() throws {
  let client = TestClient()
  let response = try client.initialize()
  #expect(response["result"]?["serverInfo"] == .object(["name": .string("qbank"), "version": .string("1.2.3")]))
  #expect(response["result"]?["capabilities"]?["positionEncoding"] == .string("utf-16"))
  #expect(response["result"]?["capabilities"]?["textDocumentSync"]?["change"] == .int(2))
  #expect(try client.shutDown() == 0)
}

@Test(arguments: [
  (#"{"general":{"positionEncodings":["utf-8","utf-16"]}}"#, "utf-8"),
  (#"{"general":{"positionEncodings":["utf-32","utf-8"]}}"#, "utf-32"),
  (#"{"general":{"positionEncodings":["utf-7","utf-8"]}}"#, "utf-8"),
  (#"{"general":{"positionEncodings":["utf-7"]}}"#, "utf-16"),
  (#"{"general":{"positionEncodings":[]}}"#, "utf-16"),
  (#"{"general":{"positionEncodings":"utf-8"}}"#, "utf-16"),
  (#"{"general":null,"textDocument":null,"window":{"showMessage":null}}"#, "utf-16"),
  (#"{"general":7,"textDocument":[],"unknown":{"a":[1]}}"#, "utf-16"),
  ("null", "utf-16"),
  ("[]", "utf-16"),
])
func agreesOnAnEncoding(capabilities: String, encoding: String) throws {
  let client = TestClient()
  let response = try client.initialize(capabilities)
  #expect(response["result"]?["capabilities"]?["positionEncoding"] == .string(encoding))
  #expect(try client.shutDown() == 0)
}

@Test func requestsOutOfTheirTimeAreRefused() throws {
  let client = TestClient()
  #expect(errorCode(try client.request(1, "textDocument/hover")) == -32002)
  #expect(errorCode(try client.request(2, "shutdown")) == -32002)
  #expect(errorCode(try client.request(3, "initialize", "[]")) == -32602)
  try client.initialize(id: 4)
  #expect(errorCode(try client.request(5, "initialize", #"{"capabilities":{}}"#)) == -32600)
  #expect(errorCode(try client.request(6, "textDocument/nonsense")) == -32601)
  #expect(errorCode(try client.request(7, "$/nonsense")) == -32601)
  #expect(errorCode(try client.request(8, "textDocument/didOpen")) == -32600)
  #expect(try client.request(9, "shutdown")["result"] == .null)
  #expect(errorCode(try client.request(10, "shutdown")) == -32600)
  #expect(errorCode(try client.request(11, "textDocument/hover")) == -32600)
  client.notify("exit")
  #expect(try client.waitForExit() == 0)
}

@Test func exitWithoutShutdownIsAFailure() throws {
  let early = TestClient()
  early.notify("exit")
  #expect(try early.waitForExit() == 1)
  let late = TestClient()
  try late.initialize()
  late.notify("exit")
  #expect(try late.waitForExit() == 1)
}

@Test func endOfInputEndsTheServer() throws {
  let early = TestClient()
  early.closeInput()
  #expect(try early.waitForExit() == 1)
  let late = TestClient()
  try late.initialize()
  _ = try late.request(1, "shutdown")
  late.closeInput()
  #expect(try late.waitForExit() == 0)
}

@Test func shutdownWithoutAnIDCounts() throws {
  let client = TestClient()
  try client.initialize()
  client.notify("shutdown")
  client.notify("exit")
  #expect(try client.waitForExit() == 0)
}

@Test func requestsBeforeTheEndOfInputAreAnswered() throws {
  let client = TestClient()
  client.send(#"{"jsonrpc":"2.0","id":"{a-b}","method":"initialize","params":{"capabilities":{}}}"#)
  client.send(#"{"jsonrpc":"2.0","id":2,"method":"nonsense"}"#)
  client.closeInput()
  #expect(try client.waitForExit() == 1)
  #expect(try client.response(.string("{a-b}"))["result"]?["capabilities"] != nil)
  #expect(errorCode(try client.response(.int(2))) == -32601)
}

@Test func aParentThatDoesNotExistIsNotWaitedFor() throws {
  let client = TestClient()
  _ = try client.request(0, "initialize", #"{"processId":2000000000,"capabilities":{}}"#)
  #expect(try client.shutDown() == 0)
}

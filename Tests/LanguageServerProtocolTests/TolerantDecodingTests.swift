import LanguageServerProtocol
import Testing

fileprivate func decode<T: Decodable>(_ type: T.Type, _ json: String) throws -> T {
  try MessageCoder.decode(Array(#"{"params":\#(json)}"#.utf8)).params(as: type)
}

fileprivate func encode(_ value: some Encodable) throws -> String {
  String(decoding: try MessageCoder.encode(value), as: UTF8.self)
}

@Test func misshapenCapabilitiesReadAsMissing() throws {
  let params = try decode(
    InitializeParams.self,
    #"""
    {"processId": "seven", "rootUri": null, "workspaceFolders": null, "trace": "loud", "capabilities": {
      "workspace": {"configuration": 1, "applyEdit": true}, "window": null, "general": [],
      "textDocument": {"hover": null, "completion": {"completionItem": {"snippetSupport": true, "new": {}}}}}}
    """#
  )
  #expect(params.processId == nil)
  #expect(params.workspaceFolders == nil)
  #expect(params.trace == nil)
  let capabilities = try #require(params.capabilities)
  #expect(capabilities.workspace?.configuration == nil)
  #expect(capabilities.workspace?.applyEdit == true)
  #expect(capabilities.general?.positionEncodings == nil)
  #expect(capabilities.textDocument?.hover == nil)
  #expect(capabilities.textDocument?.completion?.completionItem?.snippetSupport == true)
}

@Test(arguments: ["7", "\"7\"", "\"\"", "-1", "9007199254740993"])
func idsComeBackAsTheyWere(json: String) throws {
  #expect(try encode(try decode(RequestID.self, json)) == json)
}

@Test(arguments: ["1.5", "null", "{}", "[1]", "true", "1e400", "99999999999999999999"])
func otherIDsAreNone(json: String) {
  #expect(throws: DecodingError.self) { try decode(RequestID.self, json) }
}

@Test(arguments: [
  #"{"line":-1,"character":0}"#, #"{"line":0,"character":-1}"#, #"{"line":4294967296,"character":0}"#,
  #"{"line":0.5,"character":0}"#, #"{"line":0}"#, "null", "[0,0]",
])
func positionsThatAreNone(json: String) {
  #expect(throws: (any Error).self) { try decode(LSPPosition.self, json) }
}

@Test(arguments: [#"null"#, #"[1,-2,0.5,true,"a/b",{"한":[]}]"#, #"{}"#, #""""#])
func anyValueComesBackAsItWas(json: String) throws {
  #expect(try encode(try decode(LSPAny.self, json)) == json)
}

@Test func missingParametersReadAsNone() throws {
  _ = try MessageCoder.decode(Array(#"{"method":"shutdown"}"#.utf8)).params(as: NoParams.self)
  _ = try MessageCoder.decode(Array(#"{"method":"shutdown","params":[]}"#.utf8)).params(as: NoParams.self)
}

@Test func optionalFieldsAreLeftOut() throws {
  let origin = LSPPosition(line: 0, character: 0)
  let range = LSPRange(start: origin, end: origin)
  let diagnostic = Diagnostic(range: range, severity: .error, code: "a", source: "qbank", message: "b")
  #expect(
    try decode(LSPAny.self, try encode(diagnostic))
      == decode(
        LSPAny.self,
        #"""
        {"range":{"start":{"line":0,"character":0},"end":{"line":0,"character":0}},
         "severity":1,"code":"a","source":"qbank","message":"b"}
        """#
      )
  )
}

@Test func nullResultsAreWritten() throws {
  let response = OutgoingResponse<Hover?>(id: .number(1), outcome: .success(nil))
  #expect(
    try decode(LSPAny.self, try encode(response))
      == .object(["jsonrpc": .string("2.0"), "id": .int(1), "result": .null])
  )
}

@Test func codeActionKindsNest() {
  #expect(CodeActionKind.sourceFixAll.isWithin(CodeActionKind(rawValue: "source")))
  #expect(CodeActionKind.sourceFixAll.isWithin(CodeActionKind(rawValue: "")))
  #expect(!CodeActionKind(rawValue: "sourceful").isWithin(CodeActionKind(rawValue: "source")))
}

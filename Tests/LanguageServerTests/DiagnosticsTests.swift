import Findings
import LanguageServerProtocol
import SourceText
import Testing
import Workspace

@testable import LanguageServer

fileprivate let uri = "file:///w/bank.yaml"

fileprivate func bank(_ domain: String) -> String {
  """
  exam: google-pmle
  guide: "2026-06"
  questions:
    - id: q-1
      domain: "\(domain)"
      question: 한국어 😀 Bigquery. What should you do?
      options: [a, b, c]
      answer: A

  """
}

extension TestClient {
  /// The findings that were sent last for a document, once `count` such messages have arrived.
  fileprivate func findings(_ uri: String, message count: Int = 1) throws -> [LSPAny] {
    var seen = 0
    let message = try first { message in
      guard message["method"] == .string("textDocument/publishDiagnostics"),
        message["params"]?["uri"] == .string(uri)
      else { return false }
      seen += 1
      return seen == count
    } reset: {
      seen = 0
    }
    guard case .array(let diagnostics) = message["params"]?["diagnostics"] else { return [] }
    return diagnostics
  }
}

fileprivate func codes(_ findings: [LSPAny]) -> [String] {
  findings.compactMap { $0["code"]?.stringValue }
}

@Test func findingsAreSentWhenADocumentIsOpenedChangedAndClosed() throws {
  let client = TestClient()
  try client.initialize(#"{"textDocument":{"publishDiagnostics":{"versionSupport":true}}}"#)
  try client.open(uri, bank("9.9"), version: 4)
  #expect(codes(try client.findings(uri)).contains("unknown-domain"))
  let change = #"{"range":{"start":{"line":4,"character":13},"end":{"line":4,"character":16}},"text":"3.2"}"#
  client.notify(
    "textDocument/didChange",
    #"{"textDocument":{"uri":"\#(uri)","version":5},"contentChanges":[\#(change)]}"#
  )
  let second = try client.findings(uri, message: 2)
  #expect(!codes(second).contains("unknown-domain"))
  #expect(!second.isEmpty)
  client.notify("textDocument/didClose", #"{"textDocument":{"uri":"\#(uri)"}}"#)
  #expect(try client.findings(uri, message: 3).isEmpty)
  let versions = client.messages.filter { $0["method"] == .string("textDocument/publishDiagnostics") }
    .map { $0["params"]?["version"] }
  #expect(versions == [.int(4), .int(5), nil])
  #expect(try client.shutDown() == 0)
}

@Test(arguments: [("utf-8", 29, 37), ("utf-16", 21, 29), ("utf-32", 20, 28)])
func findingsUnderlineTheWords(encoding: String, start: Int, end: Int) throws {
  let client = TestClient()
  try client.initialize(#"{"general":{"positionEncodings":["\#(encoding)"]}}"#)
  try client.open(uri, bank("3.2"))
  let finding = try #require(try client.findings(uri).first { $0["code"] == .string("product-name-casing") })
  let range = LSPRange(
    start: LSPPosition(line: 5, character: start), end: LSPPosition(line: 5, character: end))
  #expect(try finding["range"]?.decode(as: LSPRange.self) == range)
  #expect(try client.shutDown() == 0)
}

@Test func whatIsNotOursIsLeftAloneWithoutAWord() throws {
  let client = TestClient()
  try client.initialize()
  try client.open("file:///w/compose.yaml", "services: {a: [")
  try client.open("file:///w/script.py", "questions: [", language: "python")
  for (id, method) in ["hover", "completion"].enumerated() {
    for uri in ["file:///w/compose.yaml", "file:///w/script.py"] {
      let params = #"{"textDocument":{"uri":"\#(uri)"},"position":{"line":0,"character":3}}"#
      let response = try client.request(id * 10 + uri.utf8.count, "textDocument/\(method)", params)
      #expect(response["error"] == nil)
    }
  }
  // What is ours is judged behind it.
  try client.open(uri, bank("9.9"))
  _ = try client.findings(uri)
  #expect(try client.shutDown() == 0)
  #expect(client.messages.filter { $0["method"] != nil }.allSatisfy { $0["params"]?["uri"] == .string(uri) })
}

@Test func aChangeOfTheConfigurationIsSeenAtOnce() throws {
  let client = TestClient()
  try client.initialize()
  try client.open(uri, bank("9.9"))
  #expect(codes(try client.findings(uri)).contains("unknown-domain"))
  try client.open("file:///w/.qbank.yaml", "rules: {unknown-domain: off}\n")
  #expect(!codes(try client.findings(uri, message: 2)).contains("unknown-domain"))
  #expect(try client.shutDown() == 0)
}

@Test func settingsOfTheEditorHold() throws {
  let client = TestClient()
  try client.initialize()
  try client.open(uri, bank("9.9"))
  #expect(codes(try client.findings(uri)).contains("unknown-domain"))
  client.notify(
    "workspace/didChangeConfiguration", #"{"settings":{"qbank":{"rules":{"unknown-domain":"off"}}}}"#)
  #expect(!codes(try client.findings(uri, message: 2)).contains("unknown-domain"))
  #expect(try client.shutDown() == 0)
}

@Test func aThousandFindingsAreEnough() {
  let text = SourceText(String(repeating: "x\n", count: 1200))
  let findings = (0..<1200).map { index in
    Finding("rule", index == 1100 ? .error : .hint, "m\(index)", at: index * 2..<index * 2 + 1)
  }
  let converter = DiagnosticConverter(
    uri: uri, documents: OpenDocuments(), positions: PositionConverter(text: text, encoding: .utf16), capabilities: nil,
    textOfPath: { _ in nil })
  let diagnostics = converter.diagnostics(ShownFindings(findings, limit: DiagnosticConverter.most))
  #expect(diagnostics.count == 1001)
  #expect(diagnostics.contains { $0.message == "m1100" })
  #expect(!diagnostics.contains { $0.message == "m1199" })
  #expect(
    diagnostics.last?.message
      == "200 more findings are not shown; mend some of these, or run qbank check to see all of them.")
  let few = ShownFindings(Array(findings.prefix(1000)), limit: DiagnosticConverter.most)
  #expect(converter.diagnostics(few).count == 1000)
}

@Test func relatedPlacesAndTagsGoToClientsThatShowThem() throws {
  let text = SourceText("one\ntwo")
  let positions = PositionConverter(text: text, encoding: .utf16)
  let finding = Finding(
    "rule", .warning, "m", at: 0..<3,
    related: [RelatedPlace(4..<7, "here"), RelatedPlace(0..<1, "there", document: "/w/b.yaml")], tags: [.deprecated])
  func diagnostic(_ capabilities: String) throws -> Diagnostic {
    let any = try MessageCoder.decode(Array(#"{"params":\#(capabilities)}"#.utf8))
    return DiagnosticConverter(
      uri: uri, documents: OpenDocuments(), positions: positions,
      capabilities: try any.params(as: ClientCapabilities.TextDocument.PublishDiagnostics.self),
      textOfPath: { $0 == "/w/b.yaml" ? SourceText("b") : nil }
    ).diagnostic(finding)
  }
  let plain = try diagnostic("{}")
  #expect(plain.relatedInformation == nil)
  #expect(plain.tags == nil)
  let rich = try diagnostic(#"{"relatedInformation":true,"tagSupport":{"valueSet":[1,2]}}"#)
  #expect(rich.tags == [.deprecated])
  #expect(rich.relatedInformation?.map(\.location.uri) == [uri, "file:///w/b.yaml"])
  #expect(rich.relatedInformation?.map(\.message) == ["here", "there"])
}

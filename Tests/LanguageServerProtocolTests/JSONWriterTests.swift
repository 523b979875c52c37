import LanguageServerProtocol
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

fileprivate let range = LSPRange(
  start: LSPPosition(line: 0, character: 12), end: LSPPosition(line: 1_234_567_890, character: 0))

/// What is written by hand reads as what Foundation writes.
fileprivate func agrees<T: JSONWritable & Codable & Hashable>(_ value: T) throws -> Bool {
  var json = JSONWriter()
  value.write(to: &json)
  return try JSONDecoder().decode(T.self, from: Data(json.bytes)) == value
}

@Test(arguments: ["", "plain", "\"quoted\" \\ \u{1}\n\t", "한국어 日本語 😀", "\u{7F}/"])
func symbolsAreWrittenAsTheyAre(name: String) throws {
  let child = DocumentSymbol(
    name: "A", detail: nil, kind: .enumMember, range: range, selectionRange: range, children: nil)
  let symbol = DocumentSymbol(
    name: name, detail: name, kind: .class, range: range, selectionRange: range, children: [child, child])
  #expect(try agrees(DocumentSymbols.tree([symbol, child])))
  let information = SymbolInformation(
    name: name, kind: .class, location: Location(uri: "file:///a%20b", range: range), containerName: name)
  #expect(try agrees(DocumentSymbols.flat([information, information])))
}

@Test func aResponseIsWhole() throws {
  let response = OutgoingResponse(id: .string("a\"b"), outcome: .success([FoldingRange]()))
  #expect(
    String(decoding: try MessageCoder.encode(response), as: UTF8.self) == #"{"jsonrpc":"2.0","id":"a\"b","result":[]}"#)
  let failure = OutgoingResponse<[FoldingRange]>(id: nil, outcome: .failure(ResponseError(.invalidParams, "no")))
  #expect(
    String(decoding: try MessageCoder.encode(failure), as: UTF8.self)
      == #"{"jsonrpc":"2.0","id":null,"error":{"code":-32602,"message":"no"}}"#)
}

import Editing
import LanguageServerProtocol
import SourceText
import Testing

@testable import LanguageServer

fileprivate func capabilities(_ types: String, _ modifiers: String = "[]") throws
  -> ClientCapabilities.TextDocument.SemanticTokens
{
  let json: LSPAny = .object([
    "tokenTypes": .array(types.split(separator: " ").map { .string(String($0)) }),
    "tokenModifiers": modifiers == "[]" ? .array([]) : .array([.string(modifiers)]),
  ])
  return try json.decode(as: ClientCapabilities.TextDocument.SemanticTokens.self)
}

@Test func theLegendHasOnlyWhatTheClientKnows() throws {
  let converter = try #require(SemanticTokensConverter(try capabilities("string class keyword", "deprecated")))
  #expect(
    converter.legend
      == SemanticTokensLegend(tokenTypes: ["string", "class", "keyword"], tokenModifiers: ["deprecated"]))
  #expect(SemanticTokensConverter(try capabilities("macro")) == nil)
  #expect(SemanticTokensConverter(nil) == nil)
}

@Test func tokensOfSeveralLinesAreCutAndCountedInTheEncoding() throws {
  let text = SourceText("😀 ab\n  cd  \n  ef")
  let converter = try #require(SemanticTokensConverter(try capabilities("string type", "deprecated")))
  let tokens = [SemanticToken(.distractor, 5..<13), SemanticToken(.formerProduct, 17..<19)]
  #expect(converter.data(tokens, text, .utf16) == [0, 3, 2, 0, 0, 1, 2, 2, 0, 0, 1, 2, 2, 1, 1])
  #expect(converter.data(tokens, text, .utf8).prefix(3) == [0, 5, 2])
}

@Test(arguments: [
  ([1, 2, 3], [1, 2, 3], []), ([1, 2, 3], [1, 9, 3], [[1, 1, 9]]), ([], [1], [[0, 0, 1]]), ([1, 1], [1], [[1, 1]]),
  ([1, 2], [1, 2, 1, 2], [[2, 0, 1, 2]]),
])
func aDeltaLeadsFromTheOldToTheNew(old: [Int], new: [Int], expected: [[Int]]) {
  let edits = SemanticTokensDeltaHandler.edits(from: old, to: new)
  #expect(edits.map { [$0.start, $0.deleteCount] + $0.data } == expected)
}

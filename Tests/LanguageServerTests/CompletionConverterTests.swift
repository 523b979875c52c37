import Editing
import LanguageServerProtocol
import SourceText
import Testing

@testable import LanguageServer

fileprivate typealias Capabilities = ClientCapabilities.TextDocument.Completion.Item

fileprivate func item(_ proposal: CompletionProposal, _ capabilities: [String: LSPAny]) throws -> CompletionItem {
  let converter = CompletionConverter(
    uri: "file:///a.yaml", positions: PositionConverter(text: SourceText("  - qu"), encoding: .utf16), cursor: 6,
    capabilities: try LSPAny.object(capabilities).decode(as: Capabilities.self))
  return try #require(converter.list([proposal], isIncomplete: false).items.first)
}

fileprivate var question: CompletionProposal {
  let template = CompletionTemplate([.text("a$b: "), .blank("c}\\d"), .text("\n  e: "), .blank("f")])
  var proposal = CompletionProposal(
    "New", .template, detail: "four", explanation: Explanation([.paragraph("Told.")]),
    edit: TextEdit(4..<6, template.text(indentation: "  ")))
  proposal.template = template
  return proposal
}

fileprivate let modes: LSPAny = .object(["valueSet": .array([.int(1), .int(2)])])

fileprivate func text(_ item: CompletionItem) -> String? {
  switch item.textEdit {
  case .replace(let edit): edit.newText
  case .insertReplace(let edit): edit.newText
  case nil: nil
  }
}

@Test func blanksAreASnippetForClientsThatLeadThroughThem() throws {
  let made = try item(question, ["snippetSupport": .bool(true), "insertTextModeSupport": modes])
  #expect(text(made) == #"a\$b: ${1:c\}\\d}"# + "\n  e: ${2:f}$0")
  #expect(made.insertTextFormat == .snippet)
  #expect(made.insertTextMode == .adjustIndentation)
  #expect(made.kind == .snippet)
}

@Test func othersGetTheTextAsItIs() throws {
  let made = try item(question, ["insertTextModeSupport": modes])
  #expect(text(made) == "a$b: c}\\d\n    e: f")
  #expect(made.insertTextFormat == nil)
  #expect(made.insertTextMode == .asIs)
  #expect(try item(question, [:]).insertTextMode == nil)
}

@Test func documentationWaitsForClientsThatAskForIt() throws {
  let properties: LSPAny = .object(["properties": .array([.string("documentation")])])
  let made = try item(question, ["resolveSupport": properties])
  #expect(made.documentation == nil)
  #expect(made.data?["offset"] == .int(6))
  #expect(try item(question, [:]).documentation == .text("Told."))
}

@Test func detailsStandBesideTheLabelWhereTheClientHasAPlaceForThem() throws {
  let made = try item(question, ["labelDetailsSupport": .bool(true)])
  #expect(made.labelDetails == CompletionItemLabelDetails(description: "four"))
  #expect(made.detail == nil)
  #expect(try item(question, [:]).detail == "four")
}

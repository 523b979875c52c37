import Catalog
import SourceText
import Syntax
import TestSupport
import Testing

@testable import Editing

fileprivate func context(_ text: MarkedText) throws -> EditingContext {
  let guide = try #require(GuideRegistry().version(exam: "google-pmle", guide: "2026-06"))
  return EditingContext(tree: .parse(SourceText(text.text), as: .json), kind: .bank, guide: guide)
}

@Test func domainsComeInTheGuidesOrderWithTitles() throws {
  let text = MarkedText(#"{"questions": [{"question": "a", "options": [], "domain": "3.1️⃣"}]}"#)
  let context = try context(text)
  let proposals = context.completions(at: text[1], isAsked: true)
  let guide = try #require(context.guide)
  #expect(proposals.map(\.label) == guide.domains.map(\.label))
  let wanted = try #require(proposals.first { $0.label.hasPrefix("3.2 ") })
  #expect(
    String(decoding: context.tree.text.applying([wanted.edit]).bytes, as: UTF8.self)
      == #"{"questions": [{"question": "a", "options": [], "domain": "3.2"}]}"#
  )
}

@Test(arguments: ["3.1️⃣2", "31️⃣.2"])
func aHoverTellsOfTheDomain(domain: String) throws {
  let text = MarkedText(#"[{"question": "a", "options": [], "domain": "\#(domain)"}]"#)
  let card = try #require(try context(text).hover(at: text[1]))
  #expect(card.explanation.plain.hasPrefix("3.2 "))
  #expect(String(text.text.utf8.dropFirst(card.range.lowerBound).prefix(card.range.count)) == "\"3.2\"")
}

import Catalog
import Testing

@testable import Editing

@Test func textsOfDataMeanThemselvesInMarkdown() {
  let text = Explanation([
    .title("a_b", "[kind]"), .paragraph("<x> *y*"), .facts([.init("one", "1"), .init("two", "2")]),
    .link("Docs", url: "https://a/b_c"),
  ])
  #expect(
    text.markdown == #"""
      **a\_b** · \[kind\]

      \<x\> \*y\*

      - one: 1
      - two: 2

      [Docs](<https://a/b_c>)
      """#
  )
  #expect(text.plain == "a_b · [kind]\n\n<x> *y*\n\n- one: 1\n- two: 2\n\nDocs: https://a/b_c")
}

@Test func aProductIsToldWithItsNamesThroughTime() throws {
  let catalog = try #require(CatalogRegistry().catalog(forExam: "google-pmle"))
  let product = try #require(catalog.products.first { $0.formerNames.contains { $0.name == "Vertex AI" } })
  let text = ProductExplanation.of(product).plain
  #expect(text.hasPrefix(product.name))
  #expect(text.contains("Vertex AI: until "))
}

@Test func aDomainIsToldWithItsSectionAndWeight() throws {
  let guide = try #require(GuideRegistry().version(exam: "google-pmle", guide: "2026-06"))
  let domain = try #require(guide.domain(matching: "3.2"))
  let text = DomainExplanation.of(domain, in: guide).plain
  #expect(text.hasPrefix("3.2 \(domain.title) · \(guide.examName)"))
  #expect(text.contains("- Weight of the section: "))
  #expect(text.hasSuffix("- Guide: google-pmle@2026-06"))
}

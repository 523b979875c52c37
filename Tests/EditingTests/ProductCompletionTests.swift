import Catalog
import SourceText
import Syntax
import TestSupport
import Testing

@testable import Editing

/// A bank in JSON whose first question has `stem` as its text.
fileprivate func bank(_ stem: String) -> MarkedText {
  MarkedText(#"{"questions": [{"question": "\#(stem)", "options": ["Cloud Run", "b"]}]}"#)
}

fileprivate func context(_ text: MarkedText, guide: String = "2026-06") throws -> EditingContext {
  let guide = try #require(GuideRegistry().version(exam: "google-pmle", guide: guide))
  let catalog = try #require(CatalogRegistry().catalog(forExam: "google-pmle"))
  let today = try #require(Day("2026-09-26"))
  let judge = ProductJudge(catalog, JudgingSpan(guide, today: today))
  return EditingContext(
    tree: .parse(SourceText(text.text), as: .json), kind: .bank, guide: guide, products: judge)
}

/// The text after the proposal named `label` was taken at `1️⃣`.
fileprivate func take(_ label: String, _ stem: String, guide: String = "2026-06") throws -> String? {
  let text = bank(stem)
  let context = try context(text, guide: guide)
  guard let proposal = context.completions(at: text[1], isAsked: true).first(where: { $0.label == label }) else {
    return nil
  }
  return String(decoding: context.tree.text.applying([proposal.edit]).bytes, as: UTF8.self)
}

@Test(arguments: [
  ("Use BigQ1️⃣ now", "BigQuery", "Use BigQuery now"),
  ("Use bigq1️⃣", "BigQuery", "Use BigQuery"),
  ("Use BigQuery M1️⃣.", "BigQuery ML", "Use BigQuery ML."),
  ("Use BigQ1️⃣uery", "BigQuery", "Use BigQuery"),
  ("데이터를 BigQ1️⃣에", "BigQuery", "데이터를 BigQuery에"),
  ("データをBigQ1️⃣に", "BigQuery", "データをBigQueryに"),
  ("😀BigQ1️⃣", "BigQuery", "😀BigQuery"),
  ("Read (BigQ1️⃣", "BigQuery", "Read (BigQuery"),
  ("a. Cloud R1️⃣", "Cloud Run", "a. Cloud Run"),
  ("Use the Cloud R1️⃣", "Cloud Run", "Use the Cloud Run"),
])
func namesReplaceThePhraseTyped(stem: String, label: String, expected: String) throws {
  #expect(try take(label, stem) == bank(expected).text)
}

@Test(arguments: ["https://BigQ1️⃣", "`BigQ1️⃣", "x.BigQ1️⃣", "a/BigQ1️⃣", "1️⃣", "B1️⃣", "한1️⃣"])
func nothingIsProposed(stem: String) throws {
  let text = bank(stem)
  #expect(try context(text).completions(at: text[1], isAsked: true).map(\.label) == [])
}

@Test func formerNamesLeadToTheNameThatIsRight() throws {
  let text = bank("Use Vertex AI1️⃣")
  let now = try context(text).completions(at: text[1], isAsked: true)
  #expect(!now.contains { $0.label == "Vertex AI" })
  #expect(now.contains { $0.detail == "now for Vertex AI" })
  let then = try context(text, guide: "2024-10").completions(at: text[1], isAsked: true)
  #expect(then.first?.label == "Vertex AI")
}

@Test func aHoverTellsOfTheProductUnderTheCursor() throws {
  let text = bank("Use 1️⃣BigQuery2️⃣ now")
  for offset in [text[1], text[1] + 3, text[2]] {
    let card = try #require(try context(text).hover(at: offset))
    #expect(card.range == text.range(1))
    #expect(card.explanation.plain.hasPrefix("BigQuery"))
  }
  #expect(try context(text).hover(at: text[1] - 2) == nil)
}

import Catalog
import SourceText
import Syntax
import Testing

/// The built-in catalogue.
let googleCloud: ProductCatalog = {
  CatalogRegistry().catalog(forExam: "google-pmle") ?? ProductCatalog([])
}()

/// A judge for one guide of PMLE, or for one day; `today` is the day on which the facts were last checked.
func judge(_ guide: String? = nil, on day: String = "2026-11-21") throws -> ProductJudge {
  let day = try #require(Day(day))
  guard let guide else { return ProductJudge(googleCloud, JudgingSpan(day: day)) }
  let version = try #require(GuideRegistry().version(exam: "google-pmle", guide: guide))
  return ProductJudge(googleCloud, JudgingSpan(version, today: day))
}

/// What a judge says of a text, one line a finding: kind, words, replacements, confidence.
func lines(_ judge: ProductJudge, _ text: String) -> [String] {
  judge.findings(in: Array(text.utf8)).map { finding in
    let words = String(decoding: Array(text.utf8)[finding.range], as: UTF8.self)
    return "\(finding.kind) \(words) -> \(finding.replacements.joined(separator: " | ")) (\(finding.confidence))"
  }
}

/// Reads a guide or a catalogue written in a test.
func json(_ text: String) -> SyntaxTree { SyntaxTree.parse(SourceText(text), as: .json) }

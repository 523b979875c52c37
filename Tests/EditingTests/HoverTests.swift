import TestSupport
import Testing

@testable import Editing

@Test(arguments: [
  ("    diffi1️⃣culty: hard", "difficulty", "difficulty"),
  ("    tags1️⃣: [a]", "tags", "tags"),
])
func keysAreExplainedByTheSchema(field: String, hovered: String, words: String) {
  let sample = Sample(yamlBank(field))
  #expect(sample.hovered == hovered)
  #expect(sample.hover?.explanation.plain.contains(words) == true)
  #expect((sample.hover?.explanation.blocks.count ?? 0) > 1)
}

@Test(arguments: [
  ("    domain: \"31️⃣.2\"", "\"3.2\"", "3.2 "),
  ("    ignore: [missing-1️⃣key]", "missing-key", "missing-key"),
  ("    scenario: A team uses Big1️⃣Query.", "BigQuery", "BigQuery"),
])
func valuesAreExplainedByWhatIsKnown(field: String, hovered: String, beginning: String) {
  let sample = Sample(yamlBank(field))
  #expect(sample.hovered == hovered)
  #expect(sample.hover?.explanation.plain.hasPrefix(beginning) == true)
}

@Test func examAndGuideAreExplained() {
  let exam = Sample("exam: google-1️⃣pmle\nguide: \"2026-06\"\nquestions:\n  - {question: a, options: [b, c]}\n")
  #expect(exam.hover?.explanation.plain.contains("Guides: ") == true)
  let guide = Sample("exam: google-pmle\nguide: \"20261️⃣-06\"\nquestions:\n  - {question: a, options: [b, c]}\n")
  #expect(guide.hover?.explanation.plain.hasPrefix("google-pmle@2026-06") == true)
}

@Test func rulesAreExplainedInTheConfiguration() {
  let sample = Sample("rules:\n  missing-1️⃣key: off\n", path: "/w/.qbank.yaml")
  #expect(sample.hovered == "missing-key")
  #expect(sample.hover?.explanation.plain.hasPrefix("missing-key · ") == true)
}

@Test(arguments: ["    1️⃣", "    x-own1️⃣: 1", "    # comm1️⃣ent"])
func nothingIsToldWhereNothingIsKnown(field: String) {
  #expect(Sample(yamlBank(field)).hover == nil)
}

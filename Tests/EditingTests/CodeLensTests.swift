import Findings
import SourceText
import Testing

@testable import Editing

@Test func lensesTellKeysAndFindings() throws {
  let text = """
    exam: google-pmle
    guide: "2026-06"
    questions:
      - question: a
        options: [{text: x, correct: true}, y, {text: z, correct: true}]
      - question: 한국어 😀
        options: [x, y]
        answer: B
      - question: c
        options: [x, y]

    """
  let context = try #require(Sample(text).context)
  let lenses = context.codeLenses
  let second = lenses[2].range.lowerBound
  let findings = [
    Finding("a-rule", .error, "x", at: second..<second + 4), Finding("a-rule", .warning, "x", at: second..<second + 4),
    Finding("a-rule", .hint, "x", at: second..<second + 4), Finding("a-rule", .error, "x", at: 0..<4),
  ]
  #expect(
    lenses.map { context.title(of: $0.subject, findings: findings) } == [
      "3 questions · google-pmle@2026-06 · 2 errors · 1 warning", "Keys A, C", "Key B · 1 error · 1 warning", "No key",
    ])
  #expect(
    context.title(of: .question(1), findings: findings, nearDuplicates: 1)?.hasSuffix(" · 1 near-duplicate") == true)
  #expect(context.title(of: .question(0), findings: [], nearDuplicates: 2) == "Keys A, C · 2 near-duplicates")
  #expect(lenses[0].range == 0..<0)
  #expect(context.title(of: .question(3), findings: []) == nil)
}

@Test func otherDocumentsHaveNoLenses() {
  #expect(Sample("rules: {}\n", path: "/w/.qbank.yaml").context?.codeLenses == [])
}

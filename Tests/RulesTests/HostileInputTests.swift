import Testing

@testable import Rules

/// Texts made to keep a careless reader busy for hours: each has to be judged in moments.
@Suite(.timeLimit(.minutes(1))) struct HostileInputTests {
  private static func bank(_ stem: String, _ options: String = #"["a1", "b1", "c1"]"#, _ answer: String = #""A""#)
    -> String
  {
    #"{"exam": "google-pmle", "guide": "2026-06", "questions": [{"question": "\#(stem)", "explanation": "\#(stem)", "#
      + #""options": \#(options), "answer": \#(answer)}]}"#
  }

  @Test(arguments: [
    String(repeating: "A, ", count: 6000), String(repeating: "`a` ", count: 6000), String(repeating: "`", count: 9999),
    String(repeating: "(", count: 20_000), String(repeating: "Option A and ", count: 3000),
    String(repeating: "? ", count: 9000),
    String(repeating: "which is ", count: 4000), String(repeating: "両", count: 9000),
    String(repeating: "____ ", count: 4000),
  ])
  func longTexts(stem: String) {
    #expect(RuleProbe(Self.bank(stem)).findings.count < 20)
  }

  @Test func manyOptionsAndAnswers() {
    let many = "[" + (0..<3000).map { "\"option \($0)\"" }.joined(separator: ",") + "]"
    #expect(RuleProbe(Self.bank("Q", many, many)).findings.count < 2000)
  }

  @Test(arguments: ["9223372036854775807", "-9223372036854775808", "1e308", "99999999999999999999"])
  func numbersThatNoCountReaches(number: String) {
    let bank =
      #"[{"id": "a", "question": "Which one is it?", "options": ["a1", "b1", "c1"], "answer": \#(number)},"#
      + #" {"id": "b", "question": "Which two are they?", "options": ["a2", "b2"], "answer": [1], "select": \#(number)}]"#
    #expect(RuleProbe(bank).findings.contains { $0.question == "a" })
  }

  @Test func manyQuestionsWithOneID() {
    let one = #"{"id": "q1", "question": "Which?", "options": ["a1", "b1", "c1"], "answer": "A"}"#
    let bank = "[" + Array(repeating: one, count: 1500).joined(separator: ",") + "]"
    let found = RuleProbe(bank).findings.filter { $0.rule == "duplicate-item-id" }
    #expect(found.count == 1499)
    #expect(Set(found.compactMap { $0.fixes.first?.title }).count == 1499)
  }
}

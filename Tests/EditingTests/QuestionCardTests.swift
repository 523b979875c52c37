import Findings
import Testing

@testable import Editing

fileprivate let text = """
  questions:
    - id: q-1️⃣1
      domain: "1.2"
      question: 어느 것? 😀
      options: [x, y]
      answer: B
      tags: [한국어, b]

  """

@Test func aQuestionHasACard() {
  let other = "questions:\n  - {question: a, options: [b, c]}\n  - id: q-1\n    question: b\n    options: [c, d]\n"
  let sample = NavigationSample(text, others: ["/w/z.yaml": other])
  let finding = Finding("a-rule", .warning, "Something is wrong.", at: 20..<24)
  let card = sample.navigator?.questionCard(at: sample.marked[1]) { [finding] }
  #expect(
    card?.explanation.plain == """
      q-1 · 1.2

      어느 것? 😀

      - Key: B
      - Options: 2
      - Tags: 한국어, b
      - The same id: z.yaml:3

      - warning: Something is wrong.
      """)
}

@Test func aReferenceShowsTheCardOfItsQuestion() {
  let sample = NavigationSample(
    "questions:\n  - {question: a, options: [b, c], see: q-1️⃣1}\n",
    others: ["/w/a.yaml": text.replacing("1️⃣", with: "")])
  let card = sample.navigator?.questionCard(at: sample.marked[1]) { [] }
  #expect(card?.explanation.plain.contains("File: a.yaml") == true)
  let none = NavigationSample("questions:\n  - {question: a, options: [b, c], see: q-1️⃣1}\n")
  #expect(none.navigator?.questionCard(at: none.marked[1], findings: { [] }) == nil)
}

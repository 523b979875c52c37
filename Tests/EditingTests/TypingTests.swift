import SourceText
import Testing

@testable import Editing

/// The text after Enter at `1️⃣`, where an editor has put the cursor on a new line with `indentation`.
fileprivate func entered(_ text: String, indentation: String = "") -> String {
  let sample = Sample(text.replacing("1️⃣", with: "\n\(indentation)1️⃣"))
  let edits = sample.context?.continuation(at: sample.marked[1]) ?? []
  return String(decoding: sample.text.applying(edits).bytes, as: UTF8.self)
}

fileprivate let start = """
  questions:
    - id: q-9
      question: 어느 것? 😀
      options:
        - text: 하나
          correct: true
        - text: two
    - id: q-10
      question: b
      options:

  """.trimmingLastBreak

extension String {
  fileprivate var trimmingLastBreak: String { String(dropLast()) }
}

@Test func behindAnOptionLikeTheOneBeforeComesTheNext() {
  let options = "\n      - text: a\n        correct: true\n      - text: b"
  #expect(entered(start + options + "1️⃣\n") == start + options + "\n      - text: \n")
  #expect(entered(start + options + "1️⃣\n", indentation: "        ") == start + options + "\n      - text: \n")
  let strings = "\n    - a\n    - 日本"
  #expect(entered(start + strings + "1️⃣\n    explanation: c\n") == start + strings + "\n    - \n    explanation: c\n")
  #expect(entered(start + "\n      - a1️⃣\n") == start + "\n      - a\n      - \n")
}

@Test func betweenOptionsToo() {
  let text = "questions:\n  - question: a\n    options:\n      - b\n      - c1️⃣\n      - d\n"
  #expect(entered(text) == text.replacing("1️⃣", with: "\n      - "))
}

@Test(arguments: [
  "\n      - text: a\n        explanation: b\n      - text: c1️⃣\n", "\n      - text: a1️⃣\n",
  "\n      - text: a\n      - te1️⃣xt: b\n", "\n    explanation: x1️⃣\n", " [a, b]1️⃣\n",
  "\n      - |\n        a1️⃣\n",
])
func whereItIsNotCertainNothingIsWritten(options: String) {
  #expect(entered(start + options) == (start + options).replacing("1️⃣", with: "\n"))
}

@Test func behindAnEmptyOptionComesWhatTheQuestionBeforeHas() {
  let options = "\n      - text: a\n      - text: b\n      - text:"
  #expect(
    entered(start + options + "1️⃣\n")
      == start + "\n      - text: a\n      - text: b\n  - id: q-11\n")
  let explained = start.replacing("two\n", with: "two\n    explanation: why\n")
  #expect(
    entered(explained + options + " 1️⃣\n")
      == explained + "\n      - text: a\n      - text: b\n    explanation: \n")
}

@Test func jsonHasNoContinuation() {
  let sample = Sample("{\"questions\": [{\"question\": \"a\", \"options\": [\"b\",\n1️⃣\n]}]}", path: "/w/a.json")
  #expect(sample.context?.continuation(at: sample.marked[1]) == [])
}

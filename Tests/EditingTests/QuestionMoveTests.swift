import SourceText
import Syntax
import Testing

@testable import Editing

@Suite struct QuestionMoveTests {
  private let other = "/w/other.yaml"
  private let title = "Move the question to \"other.yaml\""

  /// A bank in YAML with two questions, its list not indented.
  private let two = """
    questions:
    - id: o-1
      question: Which?
      options: [a, b]

    - id: o-2
      question: Which?
      options: [a, b]

    """

  private func moved(_ marked: String, to text: String, _ name: String = "other.yaml") -> [String]? {
    let suffix = name.drop { $0 != "." }
    let sample = MoveSample(marked, path: "/w/bank" + suffix, files: ["/w/" + name: text])
    return sample.after("Move the question to \"\(name)\"").map { [$0["bank" + suffix] ?? "?", $0[name] ?? "?"] }
  }

  // MARK: Lines

  @Test func aQuestionMovesWithItsCommentsAndTakesTheIndentationOfTheOthers() {
    let bank = """
      # the bank
      exam: google-pmle

      questions:
        - id: q-1
          question: One?
          options: [x, y]

        # 주석: the second 🎯
        # of three
        - id: 1️⃣q-2  # here
          question: |
            한국어 👩‍🔬

              deeper: "x"
          options:
            - text: >-
                folded
                text
              # why
              correct: true
            - 'it''s
              so'
          # the end of q-2

        - id: q-3
          question: Three?
          options: [x, y]

      """
    #expect(
      moved(bank, to: two) == [
        """
        # the bank
        exam: google-pmle

        questions:
          - id: q-1
            question: One?
            options: [x, y]

          - id: q-3
            question: Three?
            options: [x, y]

        """,
        two + """

          # 주석: the second 🎯
          # of three
          - id: q-2  # here
            question: |
              한국어 👩‍🔬

                deeper: "x"
            options:
              - text: >-
                  folded
                  text
                # why
                correct: true
              - 'it''s
                so'
            # the end of q-2

          """,
      ])
  }

  @Test func linesEndAsInTheOtherFile() {
    let windows = two.replacing("\n", with: "\r\n")
    let bank =
      "questions:\n  - id: q-1\n    question: A?\n    options: [x]\n  - id: 1️⃣q-2\n    question: |\n      한\n\n      b\n    options: [x]\n"
    let left = "questions:\n  - id: q-1\n    question: A?\n    options: [x]\n"
    let lines = "- id: q-2\n  question: |\n    한\n\n    b\n  options: [x]\n"
    #expect(moved(bank, to: windows) == [left, windows + ("\n" + lines).replacing("\n", with: "\r\n")])
    #expect(
      moved(bank.replacing("\n", with: "\r\n"), to: two) == [left.replacing("\n", with: "\r\n"), two + "\n" + lines])
  }

  @Test func whatHasNoFinalLineBreakGetsNone() {
    let bank =
      "questions:\n- id: q-1\n  question: A?\n  options: [x]\n- id: 1️⃣q-2\n  question: B?\n  options: |\n    - x"
    let target = "questions:\n- id: o-1\n  question: A?\n  options: [x]\n  explanation: |\n    because"
    #expect(
      moved(bank, to: target) == [
        "questions:\n- id: q-1\n  question: A?\n  options: [x]",
        target + "\n- id: q-2\n  question: B?\n  options: |\n    - x",
      ])
  }

  @Test func theOnlyQuestionLeavesAnEmptyList() {
    let bank =
      "exam: google-pmle\nquestions:  # all\n  # of one\n  - id: 1️⃣q-1\n    question: A?\n    options: [x]\nx-end: 1\n"
    #expect(
      moved(bank, to: two) == [
        "exam: google-pmle\nquestions: []  # all\nx-end: 1\n",
        two + "\n# of one\n- id: q-1\n  question: A?\n  options: [x]\n",
      ])
    #expect(
      moved("- id: 1️⃣q-1\n  question: A?\n  options: [x]\n", to: two)
        == ["[]\n", two + "\n- id: q-1\n  question: A?\n  options: [x]\n"])
    #expect(
      moved(
        "[\n  {\"id\": \"1️⃣q\", \"question\": \"A?\", \"options\": [\"x\"]}\n]",
        to: "[{\"question\": \"🎯\", \"options\": []}]", "other.json")
        == [
          "[]", "[{\"question\": \"🎯\", \"options\": []}, {\"id\": \"q\", \"question\": \"A?\", \"options\": [\"x\"]}]",
        ])
  }

  @Test func commentsThatStandApartStay() {
    let bank =
      "questions:\n\n# part one\n\n- id: 1️⃣q-1\n  question: A?\n  options: [x]\n\n# part two\n\n# of q-2\n- id: q-2\n  question: B?\n  options: [x]\n"
    #expect(
      moved(bank, to: two)?.first
        == "questions:\n\n# part one\n\n# part two\n\n# of q-2\n- id: q-2\n  question: B?\n  options: [x]\n")
    let last = bank.replacing("1️⃣", with: "").replacing("id: q-2", with: "id: 1️⃣q-2")
    #expect(
      moved(last, to: two)
        == [
          "questions:\n\n# part one\n\n- id: q-1\n  question: A?\n  options: [x]\n\n# part two\n\n",
          two + "\n# of q-2\n- id: q-2\n  question: B?\n  options: [x]\n",
        ])
  }

  @Test func anEmptyListGetsItsFirstQuestion() {
    let bank = "questions:\n- {id: 1️⃣q-1, question: A?, options: [x]}\n- id: q-2\n  question: B?\n  options: [x]\n"
    let modeline = "# yaml-language-server: $schema=urn:qbank:question-bank\n"
    let target = modeline + "questions: []  # none yet\nx-end: 1\n"
    #expect(
      moved(bank, to: target)?.last
        == modeline + "questions:  # none yet\n  - {id: q-1, question: A?, options: [x]}\nx-end: 1\n")
  }

  // MARK: Brackets

  @Test func questionsInBracketsKeepTheirBytes() {
    let json = """
      {
          "questions": [
              {
                  "id": "1️⃣q-1",
                  "question": "한국어 🎯",
                  "options": ["x"]
              },
              {"id": "q-2", "question": "B?", "options": ["x"]}
          ]
      }
      """
    let target = "{\r\n  \"questions\": [\r\n    {\"question\": \"C?\", \"options\": [\"x\"]}\r\n  ]\r\n}\r\n"
    #expect(
      moved(json, to: target, "other.json") == [
        """
        {
            "questions": [
                {"id": "q-2", "question": "B?", "options": ["x"]}
            ]
        }
        """,
        "{\r\n  \"questions\": [\r\n    {\"question\": \"C?\", \"options\": [\"x\"]},\r\n    {\r\n        \"id\": \"q-1\",\r\n        \"question\": \"한국어 🎯\",\r\n        \"options\": [\"x\"]\r\n    }\r\n  ]\r\n}\r\n",
      ])
    let flow = "questions: [{id: 1️⃣q-1, question: A?, options: [x]}, {id: q-2, question: B?, options: [x]}]\n"
    #expect(
      moved(flow, to: two) == [
        "questions: [{id: q-2, question: B?, options: [x]}]\n", two + "\n- {id: q-1, question: A?, options: [x]}\n",
      ])
    #expect(
      moved(
        "questions:\n- {id: 1️⃣q-1, question: A?, options: [x]}\n",
        to: flow.replacing("1️⃣", with: "").replacing("q-1", with: "o-1"))
        == [
          "questions: []\n",
          "questions: [{id: o-1, question: A?, options: [x]}, {id: q-2, question: B?, options: [x]}, {id: q-1, question: A?, options: [x]}]\n",
        ])
    // Lines and comments have no place between brackets.
    let block = "questions:\n- id: 1️⃣q-9\n  question: A?\n  options: [x]\n"
    #expect(moved(block, to: flow.replacing("1️⃣", with: "")) == nil)
    #expect(
      moved("questions:\n- {id: 1️⃣q-9, question: A?, options: [x]}  # c\n", to: flow.replacing("1️⃣", with: "")) == nil)
  }

  // MARK: Ids

  private let referring = """
    questions:
    - id: 1️⃣o-2
      question: A?
      options: [x]
      see: o-2
    - id: q-2
      question: B?
      options: [x]
      x-related: ["o-2", o-1]

    """

  @Test func aTakenIdBecomesTheNextFreeOneAndReferencesInTheFileFollow() {
    let third = "/w/third.yaml"
    let sample = MoveSample(
      referring, files: [other: two, third: "- id: o-3\n  question: C?\n  options: [x]\n  see: o-1\n"])
    #expect(sample.titles.first == title + " as \"o-4\"")
    #expect(
      sample.after(title + " as \"o-4\"") == [
        "bank.yaml": "questions:\n- id: q-2\n  question: B?\n  options: [x]\n  x-related: [\"o-4\", o-1]\n",
        "other.yaml": two + "\n- id: o-4\n  question: A?\n  options: [x]\n  see: o-4\n",
      ])
  }

  @Test func whereItCannotBeToldWhichQuestionIsMeantNothingIsOffered() {
    let third = "/w/third.yaml"
    #expect(
      MoveSample(referring, files: [other: two, third: "- id: c-1\n  question: C?\n  options: [x]\n  see: o-2\n"])
        .titles == ["Move the question to \"third.yaml\""])
    // Twice in its own file.
    #expect(MoveSample(referring.replacing("id: q-2", with: "id: o-2"), files: [other: two]).titles == [])
    // No number to count on from.
    #expect(
      MoveSample("- id: 1️⃣x\n  question: A?\n  options: [a]\n", files: [other: two.replacing("o-1", with: "x")]).titles
        == [])
  }

  // MARK: What is offered

  @Test func theNearestBanksOfTheFormatAreOfferedAtTheHead() {
    let bank = "- id: 1️⃣q-1\n  question: A?\n  options: [x]\n"
    let names = ["z.yaml", "a/b/far.yaml", "b.yaml", "a/near.yaml", "c/d/e.yaml", "c/x.yaml", "b.json", "note.yaml"]
    var files: [String: String] = [:]
    for name in names { files["/w/a/\(name)"] = "- question: A?\n  options: [x]\n" }
    files["/w/a/note.yaml"] = "a: b\n"
    #expect(
      MoveSample(bank, path: "/w/a/bank.yaml", files: files).titles
        == ["a/b.yaml", "a/z.yaml", "a/a/near.yaml", "a/c/x.yaml", "a/a/b/far.yaml"].map {
          "Move the question to \"\($0)\""
        })
    #expect(MoveSample("- id: q-1\n  question: 1️⃣A?\n  options: [x]\n", files: [other: two]).titles == [])
  }

  @Test func theTextThatIsOpenHoldsNotTheFile() {
    let sample = MoveSample(
      "- id: 1️⃣q-1\n  question: A?\n  options: [x]\n", files: [other: two], open: [other: "# open\n" + two])
    #expect(sample.after(title)?["other.yaml"] == "# open\n" + two + "\n- id: q-1\n  question: A?\n  options: [x]\n")
  }

  @Test func anotherGuideIsSpokenOf() {
    let bank =
      "exam: google-pmle\nguide: \"2026-06\"\nquestions:\n- id: 1️⃣q-1\n  domain: \"3.2\"\n  question: A?\n  options: [x]\n"
    #expect(
      MoveSample(bank, files: [other: "exam: google-pmle\nguide: \"2024-10\"\n" + two, "/w/p.yaml": two]).titles
        == [
          title + ", which follows google-pmle@2024-10", "Move the question to \"p.yaml\", which follows no guide",
        ])
  }

  @Test func whatWouldMeanSomethingElseIsNotDone() {
    func titles(_ bank: String, _ target: String? = nil) -> [String] {
      MoveSample(bank, files: [other: target ?? two]).titles
    }
    #expect(titles("- id: 1️⃣q\n  question: A?\n  options: [x]\n") == [title])
    // Names that others use, or that are of others.
    #expect(titles("- id: 1️⃣q\n  question: A?\n  options: &o [x]\n- question: B?\n  options: *o\n") == [])
    #expect(titles("- question: B?\n  options: &o [x]\n- id: 1️⃣q\n  question: A?\n  options: *o\n") == [])
    // The 0 tells how this bank counts, and the other counts from 1.
    let counted =
      "- {id: q-1, question: A?, options: [x, y], answer: 1}\n- id: 1️⃣q\n  question: A?\n  options: [x, y]\n  answer: 0\n"
    #expect(titles(counted) == [])
    // Rules that are silent from there on.
    #expect(titles("# x\n\n# qbank:disable missing-key\n- id: 1️⃣q\n  question: A?\n  options: [x]\n") == [])
    #expect(
      titles("# x\n\n# qbank:disable-next-line missing-key\n- id: 1️⃣q\n  question: A?\n  options: [x]\n") == [title])
    // What is broken, here or there.
    #expect(titles("- id: 1️⃣q\n  question: A?\n  options: [x]\n- \"\n") == [])
    #expect(titles("- id: 1️⃣q\n  question: A?\n  options: [x]\n", two + "x: [\n") == [])
    #expect(titles("- id: 1️⃣q\n  question: A?\n  options: [x]\n", two + "---\na\n") == [])
    // Blank lines that belong to a text.
    #expect(titles("- id: 1️⃣q\n  question: A?\n  options: [x]\n", two + "  explanation: |+\n    a\n\n\n") == [])
  }

  @Test func ofQuestionsOfAllFormsNoByteIsLost() {
    var offered = 0
    for seed in 0..<10 {
      for format in [SyntaxFormat.yaml, .json] {
        let (bank, target) = (MadeBank(seed: UInt64(seed), format), MadeBank(seed: UInt64(seed + 100), format))
        let tree = SyntaxTree.parse(SourceText(bank.text), as: format)
        let list = tree.root.flatMap { $0.isSequence ? $0 : $0["questions"] }
        for item in list.map({ Array($0.items) }) ?? [] {
          var marked = Array(bank.text.utf8)
          marked.insert(contentsOf: "1️⃣".utf8, at: item.range.lowerBound)
          let name = "other." + format.rawValue
          guard let after = moved(String(decoding: marked, as: UTF8.self), to: target.text, name) else { continue }
          offered += 1
          #expect(
            signs(after[0] + after[1]) == signs(bank.text + target.text),
            "seed \(seed):\n\(after.joined(separator: "\n"))")
        }
      }
    }
    #expect(offered > 30)
  }

  /// What a text is made of, but for white space and what stands between the items of a list.
  private func signs(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { !$0.properties.isWhitespace && !",[]-".unicodeScalars.contains($0) }.sorted()
  }
}

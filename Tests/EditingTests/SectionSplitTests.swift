import SourceText
import Syntax
import Testing

@testable import Editing

@Suite struct SectionSplitTests {
  private let title = "Split the file by section: 3 questions into 2 files"
  private let first = "bank-1-architecting-low-code-ai-solutions.yaml"
  private let second = "bank-2-collaborating-within-and-across-teams-to-manage.yaml"

  private let head = """
    # yaml-language-server: $schema=urn:qbank:question-bank
    # 시험 🎯
    exam: google-pmle
    guide: "2026-06"  # of June
    language: ko
    x-owner: {name: 김}

    questions:

    """
  private let one = """
      # of one
      - id: q-1
        domain: "2.3"
        question: |
          한국어?

            code: x
        options: [a, b]  # two
    """
  private let two = """
      - id: q-2
        domain: Architecting low-code AI solutions
        question: Which?
        options: [a, b]
        # the end of two
    """
  private let none = """
      - id: q-3
        question: "Which? 🎯"
        options: [a, b]
    """
  private let four = """
      - {id: q-4, domain: "Section 2", question: Which?, options: [a, b]}
    """
  private let tail = "\nx-end: 1\n"

  private var bank: String { head + [one, two, none, four].joined(separator: "\n\n") + tail }

  @Test func eachSectionGetsAFileWithTheSameHeadAndWhatHasNoDomainStays() {
    let sample = MoveSample("1️⃣" + bank)
    #expect(sample.titles == [title])
    #expect(
      sample.after(title) == [
        "bank.yaml": head + none + tail,
        first: head + two + tail,
        second: head + one + "\n\n" + four + tail,
      ])
  }

  @Test func whereAllHaveADomainAnEmptyListStays() {
    let text = head + [one, two].joined(separator: "\n") + "\n"
    #expect(
      MoveSample("1️⃣" + text).after("Split the file by section: 2 questions into 2 files") == [
        "bank.yaml": String(head.dropLast()) + " []\n", first: head + two + "\n", second: head + one + "\n",
      ])
  }

  @Test func commentsThatStandApartGoWithWhatFollows() {
    let text = head + one + "\n\n  # ---- part two ----\n\n" + two + "\n\n  # ---- rest ----\n\n" + none + "\n"
    let title = "Split the file by section: 2 questions into 2 files"
    #expect(
      MoveSample("1️⃣" + text).after(title) == [
        "bank.yaml": head + "  # ---- rest ----\n\n" + none + "\n",
        first: head + "  # ---- part two ----\n\n" + two + "\n",
        second: head + one + "\n",
      ])
  }

  @Test func linesAndLastLinesEndAsTheyDid() {
    let text = (head + [one, two, four].joined(separator: "\n")).replacing("\n", with: "\r\n")
    #expect(
      MoveSample("1️⃣" + text, path: "/w/bank.yml").after(title)?.values.sorted()
        == [
          String(head.dropLast()) + " []", head + two, head + one + "\n" + four,
        ].map { $0.replacing("\n", with: "\r\n") }.sorted())
  }

  @Test func banksInJSONAreSplitToo() {
    let json = """
      {
        "exam": "google-pmle", "guide": "2026-06",
        "questions": [
          {"id": "q-1", "domain": "1.1", "question": "한 🎯", "options": ["a", "b"]},
          {"id": "q-2", "question": "Which?", "options": ["a", "b"]},
          {"id": "q-3", "domain": "6", "question": "Which?", "options": ["a", "b"]}
        ]
      }
      """
    func left(_ lines: Int...) -> String {
      json.split(separator: "\n", omittingEmptySubsequences: false).enumerated().filter {
        !(3...5).contains($0.offset) || lines.contains($0.offset - 2)
      }.map {
        $0.offset - 2 == lines.last ? ($0.element.hasSuffix(",") ? $0.element.dropLast() : $0.element) : $0.element
      }
      .joined(separator: "\n")
    }
    #expect(
      MoveSample("1️⃣" + json, path: "/w/bank.json").after("Split the file by section: 2 questions into 2 files") == [
        "bank.json": left(2), "bank-1-architecting-low-code-ai-solutions.json": left(1),
        "bank-6-monitoring-ai-solutions.json": left(3),
      ])
  }

  @Test func noFileIsOverwritten() {
    let taken = MoveSample("1️⃣" + bank, files: ["/w/" + first: "a: b\n", "/w/" + second: ""])
    #expect(
      taken.after(title)?.keys.sorted() == [
        first.replacing(".yaml", with: "-2.yaml"), second.replacing(".yaml", with: "-2.yaml"), "bank.yaml",
      ])
    let open = MoveSample("1️⃣" + bank, open: ["/w/" + first: "a: b\n"])
    #expect(open.after(title)?[first.replacing(".yaml", with: "-2.yaml")] == head + two + tail)
    var files: [String: String] = [:]
    for number in 1...9 {
      files["/w/" + first.replacing(".yaml", with: number == 1 ? ".yaml" : "-\(number).yaml")] = ""
    }
    #expect(MoveSample("1️⃣" + bank, files: files).titles == [])
  }

  @Test func itIsOfferedAtTheHeadOfABankWithSeveralSections() {
    #expect(MoveSample(bank.replacing("x-owner", with: "x-own1️⃣er")).titles == [title])
    #expect(MoveSample(bank.replacing("- id: q-2", with: "- id: 1️⃣q-2")).titles == [])
    #expect(MoveSample("1️⃣" + head + one + "\n\n" + four + tail).titles == [])
    #expect(MoveSample("1️⃣" + bank.replacing("exam: google-pmle", with: "x-exam: 1")).titles == [])
  }

  @Test func whatIsBrokenIsNotOffered() {
    func offered(_ text: String) -> [String] { MoveSample("1️⃣" + text).offered }
    #expect(offered(bank) == [title])
    #expect(offered(bank + "---\na\n") == [])
    #expect(offered(bank.replacing("x-end: 1", with: "x-end: [")) == [])
  }

  @Test func whatWouldMeanSomethingElseIsNotDone() {
    func titles(_ text: String) -> [String] { MoveSample("1️⃣" + text).titles }
    #expect(
      titles(bank.replacing("[a, b]  # two", with: "&o [a, b]").replacing("{id: q-4", with: "{x-o: *o, id: q-4")) == [
        title
      ])
    #expect(
      titles(bank.replacing("[a, b]  # two", with: "&o [a, b]").replacing("Which? 🎯\"", with: "Which?\"\n    x-o: *o"))
        == [])
    #expect(titles(bank.replacing("# the end of two", with: "# qbank:disable missing-key")) == [])
    #expect(titles(bank.replacing("# 시험 🎯", with: "# qbank:disable missing-key")) == [title])
    #expect(titles(bank + "---\na\n") == [])
    #expect(titles(bank.replacing("x-end: 1", with: "x-end: [")) == [])
    // The 0 of one section tells how the numbers of the other count.
    let counted = bank.replacing("id: q-2", with: "id: q-2\n    answer: 0").replacing(
      "{id: q-4", with: "{answer: 1, id: q-4")
    #expect(titles(counted) == [])
  }
}

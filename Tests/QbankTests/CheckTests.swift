import TestSupport
import Testing

@Suite struct CheckTests {
  private static let broken = """
    questions:
      - id: 문제-1
        question: 어느 것이 노란 과일입니까?
        options: [바나나, 체리, 사과]

    """

  @Test func aFindingIsOneLineAndTheLastOneCounts() {
    let folder = TemporaryFolder()
    folder.write(Self.broken, to: "banks/a.yaml")
    let result = BuiltCommand.run("check", "banks", in: folder)
    #expect(result.exitCode == 1)
    #expect(
      result.output == """
        banks/a.yaml:4:5: error: No option is marked as correct, so the question cannot be scored: mark one with \
        "correct: true". [missing-key]
        1 error in 1 question bank (1 question).

        """)
  }

  @Test func jsonHasTheFormatOfTheDocumentation() {
    let folder = TemporaryFolder()
    folder.write(Self.broken, to: "a.yaml")
    let result = BuiltCommand.run("check", "--format", "json", "a.yaml", in: folder)
    #expect(result.exitCode == 1)
    #expect(
      result.output == """
        {"version":1,"findings":[
        {"path":"a.yaml","rule":"missing-key","severity":"error","message":"No option is marked as correct, so the question \
        cannot be scored: mark one with \\"correct: true\\".","question":"문제-1","range":{"start":{"line":4,"column":5,\
        "offset":84},"end":{"line":4,"column":12,"offset":91}},"related":[],"fixes":[]}
        ],"summary":{"files":1,"questions":1,"errors":1,"warnings":0,"informations":0,"hints":0,"fixed":0,"known":0}}

        """)
    let clean = BuiltCommand.run(
      "check", "--format", "json", "-", "--stdin-path", "x.txt", input: "nothing here", in: folder)
    #expect(clean.output.hasPrefix("{\"version\":1,\"findings\":["))
  }

  @Test func standardInputGoesByAName() {
    let result = BuiltCommand.run("check", "-", "--stdin-path", "some/q.yaml", input: Self.broken)
    #expect(result.exitCode == 1)
    #expect(result.output.hasPrefix("some/q.yaml:4:5: error: "))
  }

  @Test func verboseSaysWhatIsLeftAlone() {
    let folder = TemporaryFolder()
    folder.write("name: chart\n", to: "chart.yaml")
    folder.write("text", to: "notes.txt")
    let result = BuiltCommand.run("check", "--verbose", in: folder)
    #expect(result.exitCode == 0)
    #expect(result.output == "No question banks found.\n")
    #expect(
      result.errors == """
        chart.yaml is left alone: it has no questions with a text and options.
        notes.txt is left alone: it is neither YAML nor JSON by its name.

        """)
  }

  @Test func guidesAndDaysAreChecked() {
    let folder = TemporaryFolder()
    folder.write(Self.broken + "    domain: \"9.9\"\n", to: "a.yaml")
    let guide = BuiltCommand.run("check", "--guide", "google-pmle@2026-60", "a.yaml", in: folder)
    #expect(
      guide
        == .init(
          exitCode: 2, output: "",
          errors: "qbank: No guide \"google-pmle@2026-60\" is known; did you mean \"google-pmle@2026-06\"?\n"))
    #expect(BuiltCommand.run("check", "--as-of", "2026-02-31", "a.yaml", in: folder).exitCode == 2)
    let known = BuiltCommand.run(
      "check", "--guide", "google-pmle@2026-06", "--as-of", "2026-09-26", "a.yaml", in: folder)
    #expect(known.output.contains("[unknown-domain]"), "\(known.output)")
  }

  @Test func manyFilesAreReportedInOrder() {
    let folder = TemporaryFolder()
    for number in 10..<40 {
      let text = Self.broken.replacing("문제-1", with: "q-\(number)").replacing("과일", with: "과일 \(number)")
      folder.write(text, to: "bank-\(number).yaml")
    }
    let lines = BuiltCommand.run("check", in: folder).output.split(separator: "\n")
    #expect(lines.count == 31)
    #expect(
      lines.dropLast().map { String($0.prefix(12)) } == (10..<40).map { "bank-\($0).yaml".prefix(12) }.map(String.init))
  }

  @Test func schemasAreLinted() {
    let folder = TemporaryFolder()
    folder.write("{\"type\": \"objekt\"}", to: "a.schema.json")
    let result = BuiltCommand.run("schema", "lint", "a.schema.json", in: folder)
    #expect(result.exitCode == 1)
    #expect(result.output.contains("a.schema.json:1:10: error: "), "\(result.output)")
    #expect(result.output.hasSuffix("in 1 schema.\n"))
  }
}

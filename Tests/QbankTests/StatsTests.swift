import TestSupport
import Testing

@Suite struct StatsTests {
  private static let bank = """
    exam: google-pmle
    guide: "2026-06"
    questions:
      - {question: "1?", domain: "1.1", difficulty: easy, options: [a, b], answer: A}
      - {question: "2?", domain: "3.2", difficulty: easy, options: [a, b], answer: B}
      - {question: "3?", domain: "3.3", difficulty: hard, options: [a, b], answer: B}
      - {question: "4?", options: [a, b]}

    """

  @Test func aTableShowsEverything() {
    let folder = TemporaryFolder()
    folder.write(Self.bank, to: "banks/a.yaml")
    let result = BuiltCommand.run("stats", "banks", in: folder)
    #expect(result.exitCode == 0)
    #expect(result.errors == "")
    let lines = result.output.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.first == "4 questions in 1 question bank.")
    #expect(lines.contains("google-pmle@2026-06: Professional Machine Learning Engineer"))
    #expect(
      lines.contains {
        $0.hasPrefix("  3 Scaling prototypes into ML models ") && $0.hasSuffix("  2   67 %    21 %     12")
      })
    #expect(lines.contains("  not counted: 1 without a domain"))
    #expect(lines.contains("  1 without a key that is known"))
    #expect(lines.contains("  B  ████████████████████        2   67 %"))
    #expect(lines.contains("  easy    ████████████████████          2   50 %"))
  }

  @Test func jsonHasTheFormatOfTheDocumentation() {
    let result = BuiltCommand.run("stats", "--format", "json", "-", "--stdin-path", "a.yaml", input: Self.bank)
    #expect(result.exitCode == 0)
    #expect(
      result.output.hasPrefix(
        """
        {"version":1,"banks":1,"questions":4,"guides":[{"guide":"google-pmle@2026-06",\
        "exam":"Professional Machine Learning Engineer","questions":3,"unknownDomain":0,"withoutDomain":1,"retired":0,\
        "sections":[{"number":"1","title":"Architecting low-code AI solutions","questions":1,"share":33.3,"weight":12.9,\
        "ofSixty":8,"subsections":[{"number":"1.1",
        """))
    #expect(
      result.output.hasSuffix(
        """
        "withoutGuide":0,"keys":{"options":[{"letter":"A","right":1},{"letter":"B","right":2}],"several":0,"unknown":1},\
        "difficulty":[{"value":"easy","questions":2},{"value":"hard","questions":1},{"value":null,"questions":1}],\
        "status":[{"value":null,"questions":4}],"languages":[{"value":"en","questions":4}]}

        """))
  }

  @Test func withoutABankThereIsNothingToCount() {
    let folder = TemporaryFolder()
    let result = BuiltCommand.run("stats", in: folder)
    #expect(result == .init(exitCode: 0, output: "No question banks found.\n", errors: ""))
  }
}

import TestSupport
import Testing

@Suite struct InitTests {
  @Test func whatItMakesIsClean() {
    let folder = TemporaryFolder()
    let made = BuiltCommand.run("init", "exams/new", "--ci", "github", "--ci", "gitlab", in: folder)
    #expect(
      made
        == .init(
          exitCode: 0,
          output: """
            exams/new/.qbank.yaml
            exams/new/banks/sample.yaml
            exams/new/.github/workflows/qbank.yml
            exams/new/.gitlab-ci.yml

            """, errors: ""))
    let check = BuiltCommand.run(
      "check", "--as-of", "2026-09-26", "exams/new", "exams/new/.qbank.yaml", in: folder)
    #expect(check.exitCode == 0, "\(check)")
    #expect(check.output == "Nothing found in 2 files (1 question).\n")
  }

  @Test func itTouchesNothingThatIsThere() {
    let folder = TemporaryFolder()
    folder.write("mine", to: "banks/sample.yaml")
    #expect(
      BuiltCommand.run("init", in: folder)
        == .init(
          exitCode: 2, output: "",
          errors:
            "qbank: \"banks/sample.yaml\" is there already, so nothing was written; take it away, or choose a folder.\n"
        ))
    #expect(folder.read("banks/sample.yaml") == "mine")
    #expect(folder.read(".qbank.yaml") == "")
    folder.write("a file", to: "file")
    let refused = BuiltCommand.run("init", "file", in: folder)
    #expect(refused.exitCode == 2)
    #expect(refused.errors.split(separator: "\n").count == 1)
  }
}

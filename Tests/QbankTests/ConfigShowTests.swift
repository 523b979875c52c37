import TestSupport
import Testing

@Suite struct ConfigShowTests {
  private static let bank = """
    guide: "2026-06"
    questions:
      - id: q-1
        question: Which?
        options: [a, b, c]

    """

  @Test func everySettingHasItsPlace() {
    let folder = TemporaryFolder()
    folder.write(Self.bank, to: "banks/a.yaml")
    folder.write("exam: google-pmle\nrules: {missing-key: warning, key-is-longest: off}\n", to: "base.yaml")
    folder.write("extends: ../base.yaml\nrules:\n  missing-key: hint\nformat: {indent: 4}\n", to: "banks/.qbank.yaml")
    let result = BuiltCommand.run("config", "show", "banks/a.yaml", in: folder)
    #expect(
      result
        == .init(
          exitCode: 0,
          output: """
            banks/a.yaml: question bank, as it has questions with a text and options
              schema                urn:qbank:question-bank  built in
              exam                  google-pmle              base.yaml:1
              guide                 google-pmle@2026-06      banks/a.yaml:1
              extends               ../base.yaml             banks/.qbank.yaml:1
              rules.missing-key     hint                     banks/.qbank.yaml:3
              format.indent         4                        banks/.qbank.yaml:4
              rules.key-is-longest  off                      base.yaml:2

            """, errors: ""))
  }

  @Test func aConfigurationThatIsWrongIsOneSentence() {
    let folder = TemporaryFolder()
    folder.write(Self.bank, to: "a.yaml")
    folder.write("extends: other.yaml\n", to: ".qbank.yaml")
    folder.write("extends: .qbank.yaml\n", to: "other.yaml")
    let sentence =
      "other.yaml:1:10: \"extends\" leads back to \".qbank.yaml\", which is being read already; break the circle."
    #expect(
      BuiltCommand.run("config", "show", "a.yaml", in: folder)
        == .init(exitCode: 2, output: "", errors: "qbank: \(sentence)\n"))
    #expect(
      BuiltCommand.run("check", "a.yaml", in: folder) == .init(exitCode: 2, output: "", errors: "qbank: \(sentence)\n"))
    for (text, words) in [
      ("exmples: 1\n", ".qbank.yaml:1:1: \"exmples\""),
      ("rules: {missing-kee: off}\n", ".qbank.yaml:1:9: There is no rule"),
      ("guide: \"1999-01\"\n", ".qbank.yaml:1:8: No guide \"1999-01\""),
    ] {
      folder.write(text, to: ".qbank.yaml")
      let result = BuiltCommand.run("check", "a.yaml", in: folder)
      #expect(result.exitCode == 2)
      #expect(result.errors.hasPrefix("qbank: " + words), "\(result.errors)")
      #expect(result.errors.split(separator: "\n").count == 1)
    }
    #expect(BuiltCommand.run("config", "show", ".", in: folder).exitCode == 2)
    #expect(BuiltCommand.run("config", "show", "none.yaml", in: folder).exitCode == 2)
  }
}

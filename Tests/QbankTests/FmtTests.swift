import TestSupport
import Testing

@Suite struct FmtTests {
  private static let rough = "questions:\n- id:   a  # 한국어\n  question: |\n      Which?\n  options: [x, y]\n"
  private static let formed =
    "questions:\n  - id: a  # 한국어\n    question: |\n      Which?\n    options: [x, y]\n"

  @Test func filesAreLaidOutWhereTheyAre() {
    let folder = TemporaryFolder()
    folder.write(Self.rough, to: "banks/a.yaml")
    folder.write("a:   1\n", to: "banks/none.yaml")
    let check = BuiltCommand.run("fmt", "--check", in: folder)
    #expect(check.exitCode == 1)
    #expect(check.output == "banks/a.yaml\n")
    #expect(check.errors == "1 of 1 file not in form.\n")
    let result = BuiltCommand.run("fmt", in: folder)
    #expect(result.exitCode == 0)
    #expect(result.output == "banks/a.yaml\n")
    #expect(folder.read("banks/a.yaml") == Self.formed)
    #expect(folder.read("banks/none.yaml") == "a:   1\n")
    let again = BuiltCommand.run("fmt", "--check", in: folder)
    #expect(again.exitCode == 0)
    #expect(again.errors == "1 file in form.\n")
  }

  @Test func standardInputGoesToStandardOutput() {
    let result = BuiltCommand.run("fmt", "-", "--stdin-path", "a.yaml", input: Self.rough)
    #expect(result.exitCode == 0)
    #expect(result.output == Self.formed)
    #expect(result.errors == "")
  }

  @Test func aBrokenFileIsLeftAsItIs() {
    let result = BuiltCommand.run("fmt", "-", "--stdin-path", "a.json", input: "{\"a\":  ")
    #expect(result.exitCode == 1)
    #expect(result.output == "{\"a\":  ")
    #expect(
      result.errors == "a.json has syntax errors, so it is left as it is; \"qbank check\" shows them.\n")
  }

  @Test(arguments: ["# qbank:format-off\na:   1\n", "x-format: off\na:   1\n"])
  func aFileMayAskToBeLeftAsItIs(text: String) {
    let result = BuiltCommand.run("fmt", "-", "--stdin-path", "a.yaml", input: text)
    #expect(result.exitCode == 0)
    #expect(result.output == text)
    #expect(result.errors == "a.yaml asks to be left as it is.\n")
  }

  @Test(arguments: ["check", "fmt", "stats"])
  func aNameForStandardInputAsksForIt(command: String) {
    let result = BuiltCommand.run(command, "--stdin-path", "a.yaml", "b.yaml")
    #expect(result.exitCode == 2)
    #expect(result.errors == "qbank: \"--stdin-path\" names standard input; add \"-\" to the paths.\n")
  }
}

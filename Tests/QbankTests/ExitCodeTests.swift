import TestSupport
import Testing

/// Exit codes and the one sentence on standard error.
@Suite struct ExitCodeTests {
  @Test func usageErrorsAreTwoAndOneLine() {
    for arguments in [
      ["frobnicate"], ["debug"], ["debug", "tre", "x"], ["lsp", "--frob"], ["schema", "lint", "x", "--format", "xml"],
    ] {
      let result = ChildProcess(BuiltCommand.path).run(arguments)
      #expect(result.exitCode == 2, "\(arguments)")
      #expect(result.output == "")
      #expect(result.errors.hasPrefix("qbank: "), "\(result.errors)")
      #expect(result.errors.split(separator: "\n").count == 1, "\(result.errors)")
    }
    #expect(
      BuiltCommand.run("frobnicate").errors == "qbank: Unexpected argument 'frobnicate'. See \"qbank --help\".\n")
  }

  @Test func versionAndHelpAreNoErrors() {
    #expect(BuiltCommand.run("--version") == .init(exitCode: 0, output: "0.1.0\n", errors: ""))
    let pages = [
      [], ["check"], ["completions"], ["config"], ["config", "show"], ["init"], ["lsp"], ["schema"],
      ["schema", "lint"], ["explain"], ["debug"],
    ]
    for page in pages {
      let result = ChildProcess(BuiltCommand.path).run(page + ["--help"])
      #expect(result.exitCode == 0, "\(page)")
      #expect(result.output.contains("Examples:\n  qbank "), "\(page)")
      #expect(result.errors == "")
    }
  }

  @Test func anUnknownRuleIsTwo() {
    let result = BuiltCommand.run("explain", "configuration-unknwn-key")
    #expect(
      result
        == .init(
          exitCode: 2, output: "",
          errors: "qbank: There is no rule \"configuration-unknwn-key\"; did you mean \"configuration-unknown-key\"?\n")
    )
    #expect(BuiltCommand.run("explain", "configuration-unknown-key").exitCode == 0)
  }

  @Test func outputThatCannotBeWrittenIsTwo() {
    let shell = ChildProcess("/bin/sh")
    let full = shell.run(["-c", "\(BuiltCommand.path) explain > /dev/full"])
    #expect(full.exitCode == 2)
    #expect(full.errors == "qbank: Standard output cannot be written: no space left on device.\n")
  }

  @Test func aReaderThatLeavesIsNoError() {
    let shell = ChildProcess("/bin/sh")
    let result = shell.run(["-c", "{ \(BuiltCommand.path) explain; echo $? >&2; } | true"])
    #expect(result.errors == "0\n")
  }
}

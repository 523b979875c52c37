import ArgumentParser
import Testing

@testable import qbank

/// A command that is parsed by itself is the one that the root would have parsed; what is refused is refused by the root.
@Suite struct ArgumentsTests {
  @Test(arguments: [
    ["check", "--schema", "s.json", "a.json"], ["check"], ["schema", "lint", "s.json"], ["config", "show", "a.yaml"],
    ["explain", "missing-key"], ["debug", "tree", "a.yaml"], ["fmt", "--check", "a.yaml"], ["lsp", "--stdio"],
    ["completions", "zsh"], ["check", "--", "--help"], ["help", "check"], ["help"],
  ])
  func findsTheCommandOfTheRoot(arguments: [String]) throws {
    let command = try Arguments(arguments).command(of: Qbank.self)
    let expected = try Qbank.parseAsRoot(arguments)
    #expect(type(of: command) == type(of: expected))
  }

  @Test func keepsTheValues() throws {
    let check = try #require(
      try Arguments(["check", "--schema", "s.json", "a.json", "b.json", "--fix-suggested"]).command(of: Qbank.self)
        as? Check)
    #expect(check.schema == "s.json")
    #expect(check.paths == ["a.json", "b.json"])
    #expect(check.fixOptions.scope == .suggested)
  }

  @Test(arguments: [
    ["check", "--help"], ["check", "--version"], ["check", "--bogus"], ["check", "--schema"], ["schema", "lint", "-h"],
    ["chek"], ["check", "--schema", "s", "--guide", "g"], ["debug"], ["check", "--max-warnings", "-1"], ["--version"],
    ["check", "--generate-completion-script", "bash"], ["config", "shw"], ["check", "--experimental-dump-help"],
  ])
  func refusesWithTheWordsOfTheRoot(arguments: [String]) {
    let found = words { try Arguments(arguments).command(of: Qbank.self) }
    let expected = words { try Qbank.parseAsRoot(arguments) }
    #expect(found == expected)
    #expect(!found.isEmpty)
  }

  private func words(_ parse: () throws -> any ParsableCommand) -> String {
    do {
      var command = try parse()
      // Help is a command of its own, which throws what is to be shown.
      guard !(command is any OutputCommand), !(command is LSP) else { return "" }
      try command.run()
      return ""
    } catch {
      return "\(Qbank.exitCode(for: error)) \(Qbank.fullMessage(for: error))"
    }
  }
}

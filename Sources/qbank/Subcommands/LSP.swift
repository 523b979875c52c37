import ArgumentParser
import LanguageServer
import Workspace

struct LSP: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lsp", _superCommandName: "qbank",
    abstract: "Serves an editor with the language server protocol, on standard input and output.",
    discussion: """
      An editor starts this; there is nothing to see on a terminal.

      Examples:
        qbank lsp
        qbank lsp --stdio              the same, for clients that always pass it
      """
  )

  @Flag(help: "Speak on standard input and output, which is what happens anyway.")
  var stdio = false

  func run() throws {
    var server = Server(version: Version.current) { Overrides(today: Today.day) }
    server.threads = Parallel.workers.count
    throw ExitCode(server.run())
  }
}

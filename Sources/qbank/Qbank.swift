import ArgumentParser

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#elseif canImport(WinSDK)
  import CRT
#endif

/// The command. Its subcommands throw `CommandFailure` or `ExitCode`; here alone they become exit codes and sentences.
@main
struct Qbank: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "qbank",
    abstract: "Checks exam question banks, in an editor and in CI.",
    discussion: """
      Examples:
        qbank check                    check the banks below this folder
        qbank check pmle.yaml          check one bank
        qbank explain missing-key      what a rule flags, and why
        qbank stats banks/             what the banks hold, section by section
        qbank migrate --to google-pmle@2026-06 pmle.yaml
        qbank lsp                      serve an editor

      Exit codes: 0 nothing at warning or above, 1 there is, 2 the work could not be done.
      """,
    version: Version.current,
    subcommands: [
      Check.self, Completions.self, Config.self, Debug.self, Explain.self, Fmt.self, Init.self, LSP.self, Migrate.self,
      Schema.self, Stats.self,
    ]
  )

  static func main() {
    Output.prepare()
    endProcess(run(Array(CommandLine.arguments.dropFirst())))
  }

  private static func run(_ arguments: [String]) -> Int32 {
    let output = Output(1)
    do {
      var command = try Arguments(FixOptions.spelled(arguments)).command(of: self)
      if var command = command as? any OutputCommand {
        try command.run(output)
        try output.finish()
      } else {
        try command.run()
      }
      return 0
    } catch let failure as CommandFailure {
      output.flush()
      return fail(failure.sentence)
    } catch {
      // ArgumentParser says with one error type that help is wanted, and that arguments are wrong.
      switch exitCode(for: error) {
      case .success:
        output.write(fullMessage(for: error) + "\n")
        output.flush()
        return 0
      case .validationFailure:
        output.flush()
        return fail(usageSentence(message(for: error), arguments))
      case let code:
        output.flush()
        return output.failure == nil || output.isClosed ? code.rawValue : fail(output.failureSentence)
      }
    }
  }

  private static func fail(_ sentence: String) -> Int32 {
    let errors = Output(2)
    errors.write("qbank: \(sentence.printable)\n")
    errors.flush()
    return 2
  }

  /// What is wrong with the arguments, on one line, and where to read on.
  private static func usageSentence(_ message: String, _ arguments: [String]) -> String {
    let lines = message.split(separator: "\n").map { $0.trimming(" ") }
    var sentence = lines.joined(separator: " ")
    if let last = sentence.last, last != ".", last != "?", last != "!" { sentence += "." }
    let subcommands = configuration.subcommands.compactMap { $0.configuration.commandName }
    let command = arguments.first.flatMap { subcommands.contains($0) ? " \($0)" : nil } ?? ""
    return "\(sentence) See \"qbank\(command) --help\"."
  }
}

/// exit(3), by a name that no method hides.
fileprivate func endProcess(_ code: Int32) -> Never { exit(code) }

extension Output {
  /// Writes what is left. Fails where it cannot be written, unless who reads has left.
  func finish() throws {
    flush()
    if failure != nil, !isClosed { throw CommandFailure(failureSentence) }
  }

  var failureSentence: String {
    "Standard output cannot be written: \(String(cString: strerror(failure ?? 0)).lowercased())."
  }
}

extension StringProtocol {
  fileprivate func trimming(_ sign: Character) -> String {
    String(drop { $0 == sign }.reversed().drop { $0 == sign }.reversed())
  }
}

import ArgumentParser

struct Completions: OutputCommand {
  static let configuration = CommandConfiguration(
    commandName: "completions", _superCommandName: "qbank",
    abstract: "Writes the completions of a shell.",
    discussion: """
      Examples:
        qbank completions bash > /etc/bash_completion.d/qbank
        qbank completions zsh > ~/.zsh/completions/_qbank
        qbank completions fish > ~/.config/fish/completions/qbank.fish
      """
  )

  @Argument(help: "bash, zsh or fish.")
  var shell: Shell

  enum Shell: String, ExpressibleByArgument, CaseIterable {
    case bash
    case zsh
    case fish
  }

  func run(_ output: Output) throws {
    let kind: CompletionShell =
      switch shell {
      case .bash: .bash
      case .zsh: .zsh
      case .fish: .fish
      }
    output.write(Qbank.completionScript(for: kind) + "\n")
  }
}

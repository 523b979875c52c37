import ArgumentParser

struct Config: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config", _superCommandName: "qbank",
    abstract: "Tells what the configuration says.",
    discussion: """
      Examples:
        qbank config show banks/pmle.yaml
      """,
    subcommands: [ConfigShow.self]
  )
}

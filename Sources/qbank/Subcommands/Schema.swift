import ArgumentParser

struct Schema: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", _superCommandName: "qbank",
    abstract: "Works on JSON Schema files.",
    discussion: """
      Examples:
        qbank schema lint bank.schema.json
      """,
    subcommands: [SchemaLint.self]
  )
}

import ArgumentParser

struct Schema: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Works on JSON Schema files.",
    discussion: """
      Examples:
        qbank schema lint bank.schema.json
      """,
    subcommands: [SchemaLint.self]
  )
}

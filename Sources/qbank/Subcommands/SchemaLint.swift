import ArgumentParser
import Workspace

struct SchemaLint: OutputCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint", _superCommandName: "qbank schema",
    abstract: "Finds what is wrong in JSON Schema files, and what says less than it seems to.",
    discussion: """
      The files are JSON or YAML, of any draft.

      Examples:
        qbank schema lint bank.schema.json
        qbank schema lint --fix bank.schema.json
        qbank schema lint --format json schemas/*.schema.json
      """
  )

  @Argument(help: "JSON Schema files; - is standard input.")
  var files: [String]

  @OptionGroup var fixOptions: FixOptions
  @OptionGroup var filterOptions: FilterOptions
  @OptionGroup var outputOptions: OutputOptions

  func run(_ output: Output) throws {
    let targets = try CheckTargets(files)
    let overrides = Overrides(today: Today.day, named: targets.named, namedKind: .schema)
    let workspace = Workspace(targets.files, overrides)
    try CheckRun(targets: targets, workspace: workspace, verbose: false, fixes: fixOptions, filters: filterOptions)
      .report(to: output, outputOptions)
  }
}

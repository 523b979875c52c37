import ArgumentParser
import Catalog
import Workspace

struct Check: OutputCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", _superCommandName: "qbank",
    abstract: "Checks question banks.",
    discussion: """
      A file that is named is a bank. Below a folder, banks are the files that the configuration names, and those with \
      questions that have a text and options; all others are left alone.

      Examples:
        qbank check                                   the banks below this folder
        qbank check banks/ extra.json                 these
        qbank check --as-of 2026-09-26 pmle.yaml      as on that day
        qbank check --guide google-pmle@2026-06 q.json
        qbank check --schema quiz.schema.json q.json  by that JSON Schema alone
        qbank check --format json . > findings.json
        qbank check --format sarif=out.sarif --format text
        qbank check --fix                             mend what is safe to mend
        qbank check --fix=suggested --diff            show what all fixes would change
        qbank check --write-baseline known.json       take what is found for known,
        qbank check --baseline known.json             and show what is new
        qbank check --since origin/main               only what changed
        git show :pmle.yaml | qbank check - --stdin-path pmle.yaml
      """
  )

  @Argument(help: "Files and folders; - is standard input. Without any, the current folder.")
  var paths: [String] = []

  @Option(help: ArgumentHelp("Judge by this JSON Schema and by nothing else.", valueName: "file"))
  var schema: String?

  @OptionGroup var guideOption: GuideOption

  @Option(
    help: ArgumentHelp("The day to judge by, as YYYY-MM-DD. Today without it.", valueName: "day"),
    transform: Check.day)
  var asOf: Day?

  @Option(help: ArgumentHelp("The name that standard input goes by.", valueName: "name"))
  var stdinPath: String?

  @Flag(help: "Say on standard error which files are left alone, and why.")
  var verbose = false

  @OptionGroup var fixOptions: FixOptions
  @OptionGroup var filterOptions: FilterOptions
  @OptionGroup var outputOptions: OutputOptions

  func validate() throws {
    if schema != nil, guideOption.guide != nil || asOf != nil {
      throw ValidationError("--schema judges by the schema alone; leave out --guide and --as-of.")
    }
  }

  func run(_ output: Output) throws {
    let targets = try CheckTargets(paths, stdinPath: stdinPath)
    var overrides = Overrides(today: asOf ?? Today.day, named: targets.named)
    overrides.schema = schema.map(WorkingFolder.absolute)
    var workspace = Workspace(targets.files, overrides)
    workspace.setFolders([WorkingFolder.path])
    try guideOption.apply(to: &overrides, in: workspace.snapshot)
    if let schema, let place = overrides.schema,
      let problem = workspace.snapshot.schema(at: place, named: schema).problem
    {
      throw CommandFailure(problem)
    }
    workspace.setOverrides(overrides)
    let run = CheckRun(
      targets: targets, workspace: workspace, verbose: verbose, fixes: fixOptions, filters: filterOptions)
    try run.report(to: output, outputOptions)
  }

  /// Reads the day of `--as-of`.
  @Sendable static func day(_ text: String) throws -> Day {
    guard let day = Day(text) else {
      throw ValidationError("\"\(text)\" is no day; --as-of takes one such as 2026-09-26.")
    }
    return day
  }
}

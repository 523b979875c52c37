import ArgumentParser
import Catalog
import Findings
import SourceText
import Workspace

struct Migrate: OutputCommand {
  static let configuration = CommandConfiguration(
    commandName: "migrate", _superCommandName: "qbank",
    abstract: "Moves banks to another version of their exam's guide.",
    discussion: """
      Domains move by the crosswalk between the versions, the bank's guide is set, and products get the names of the new \
      guide's time where that is sure. What needs judgement stays and is told as findings. Nothing else changes, and a \
      second run changes nothing.

      Without --write a diff shows what would change; the rest goes to standard error.

      Examples:
        qbank migrate --to google-pmle@2026-06 banks/
        qbank migrate --to google-pmle@2026-06 --write banks/
        qbank migrate --to google-pmle@2026-06 bank.yaml | git apply

      Exit codes: 0 nothing is left to a person, 1 there is, 2 the work could not be done.
      """
  )

  @Option(help: ArgumentHelp("The guide to move to: exam@version.", valueName: "id"))
  var to: String

  @Argument(help: "Files and folders; - is standard input.")
  var paths: [String]

  @Flag(help: "Write the files instead of showing a diff.")
  var write = false

  @OptionGroup var guideOption: GuideOption

  @Option(
    help: ArgumentHelp("The day to judge by, as YYYY-MM-DD. Today without it.", valueName: "day"),
    transform: Check.day)
  var asOf: Day?

  @Option(help: ArgumentHelp("The name that standard input goes by.", valueName: "name"))
  var stdinPath: String?

  func validate() throws {
    if write, paths.contains("-") { throw ValidationError("Standard input cannot be written to; leave out --write.") }
  }

  func run(_ output: Output) throws {
    let targets = try CheckTargets(paths, stdinPath: stdinPath)
    var overrides = Overrides(today: asOf ?? Today.day, named: targets.named)
    var workspace = Workspace(targets.files, overrides)
    workspace.setFolders([WorkingFolder.path])
    try guideOption.apply(to: &overrides, in: workspace.snapshot)
    workspace.setOverrides(overrides)
    let progress = Progress(total: targets.paths.count)
    defer { progress.finish() }
    let (snapshot, failures) = try targets.load(into: workspace, progress)
    let run = MigrateRun(targets: targets, snapshot: snapshot, to: to, writes: write)
    let isLeft = try run.report(to: output, progress)
    if let first = failures.first { throw CommandFailure(first) }
    if isLeft { throw ExitCode(1) }
  }
}

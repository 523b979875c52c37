import ArgumentParser
import Workspace

struct Stats: OutputCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats", _superCommandName: "qbank",
    abstract: "Counts what banks hold: sections against the exam's weights, keys, difficulty, status, languages.",
    discussion: """
      All banks are counted together, section by section for each guide. Retired questions count for no section.

      Examples:
        qbank stats banks/
        qbank stats --guide google-pmle@2026-06 pmle.yaml
        qbank stats --format json banks/ > stats.json
      """
  )

  @Argument(help: "Files and folders; - is standard input. Without any, the current folder.")
  var paths: [String] = []

  @OptionGroup var guideOption: GuideOption

  @Option(help: ArgumentHelp("The name that standard input goes by.", valueName: "name"))
  var stdinPath: String?

  @Option(help: "How the numbers are shown: text or json.")
  var format = Format.text

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
  }

  func run(_ output: Output) throws {
    let targets = try CheckTargets(paths, stdinPath: stdinPath)
    var overrides = Overrides(today: Today.day, named: targets.named)
    var workspace = Workspace(targets.files, overrides)
    try guideOption.apply(to: &overrides, in: workspace.snapshot)
    workspace.setOverrides(overrides)
    let progress = Progress(total: targets.paths.count)
    defer { progress.finish() }
    let (snapshot, failures) = try targets.load(into: workspace, progress)
    let banks = targets.paths.filter { snapshot.classification(of: $0)?.kind == .bank }
    try targets.refuseBrokenConfiguration(of: banks, in: snapshot)
    let statistics = snapshot.statistics(of: banks)
    progress.finish()
    switch format {
    case .text: output.write(StatisticsTable(statistics).text)
    case .json: output.write(StatisticsJSON.bytes(statistics))
    }
    try output.finish()
    if let first = failures.first { throw CommandFailure(first) }
  }
}

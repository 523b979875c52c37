import Catalog
import Workspace

/// What `qbank check` is asked for.
struct CheckRequest {
  var paths: [String]
  var schema: String?
  var guide: String?
  var asOf: Day?
  var stdinPath: String?
  var isVerbose = false
  var fixing = FixOptions.Choice()
  var filtering = FilterOptions.Choice()
  var reporting = OutputOptions.Choice()

  init(paths: [String]) {
    self.paths = paths
  }

  func run(_ output: Output) throws {
    var targets = CheckTargets(stdinPath: stdinPath)
    for path in paths.isEmpty ? ["."] : paths { try targets.add(path) }
    var overrides = Overrides(today: asOf ?? Today.day, named: targets.named)
    overrides.schema = schema.map(WorkingFolder.absolute)
    var workspace = Workspace(targets.files, overrides)
    workspace.setFolders([WorkingFolder.path])
    if let guide { try GuideOption.apply(guide, to: &overrides, in: workspace.snapshot) }
    if let schema, let place = overrides.schema,
      let problem = workspace.snapshot.schema(at: place, named: schema).problem
    {
      throw CommandFailure(problem)
    }
    workspace.setOverrides(overrides)
    let run = CheckRun(
      targets: targets, workspace: workspace, verbose: isVerbose, fixes: fixing, filters: filtering)
    try run.report(to: output, reporting)
  }
}

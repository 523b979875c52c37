/// The commands that this server knows.
enum CommandTable {
  /// Sorted by name.
  static let commands: [any ServerCommand.Type] = [
    ApplyEditCommand.self,
    CheckWorkspaceCommand.self,
    ExplainRuleCommand.self,
    MigrateCommand.self,
    NearDuplicatesCommand.self,
    OpenReportCommand.self,
    ReplaceEverywhereCommand.self,
    ShowStatisticsCommand.self,
  ]
}

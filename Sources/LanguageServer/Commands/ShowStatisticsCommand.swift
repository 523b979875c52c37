import Editing
import LanguageServerProtocol
import Workspace

/// Counts what the bank that its argument names by URI holds, or all banks of the workspace: sections against the exam's
/// weights, and how often each option is right. Gives a text in Markdown.
enum ShowStatisticsCommand: ServerCommand {
  static let name = "qbank.showStatistics"

  static func run(_ arguments: [LSPAny], in view: WorkspaceView) -> LSPAny {
    let own = arguments.first?.stringValue.flatMap { view.documents[$0]?.path }
    let paths = own.map { [$0] } ?? view.workspace.bankPaths
    let workspace = paths.reduce(view.workspace) { $0.reading($1) }
    return .string(StatisticsPage.markdown(workspace.statistics(of: paths)))
  }
}

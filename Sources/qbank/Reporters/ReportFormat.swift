/// The formats of findings, by the names that `--format` takes, and who writes them.
enum ReportFormat: String, CaseIterable {
  case text
  case json
  case sarif
  case junit
  case github
  case gitlab
  case checkstyle
  case markdown

  func reporter(_ context: ReportContext) -> any Reporter {
    switch self {
    case .text: TextReporter(context)
    case .json: JSONReporter(neighbours: context.neighbours)
    case .sarif: SARIFReporter(context)
    case .junit: JUnitReporter(context)
    case .github: GitHubReporter()
    case .gitlab: GitLabReporter()
    case .checkstyle: CheckstyleReporter()
    case .markdown: MarkdownReporter(context)
    }
  }

  /// For help and sentences.
  static let names = allCases.map(\.rawValue).joined(separator: ", ")
}

import Findings

/// `--format markdown`: a summary for a person, as of a workflow's page or a comment.
struct MarkdownReporter: Reporter {
  private let noun: String
  private var report = MarkdownReport()

  init(_ context: ReportContext) {
    noun = context.noun
  }

  mutating func report(_ file: FileReport, to output: Output) {
    report.add(file.findings, in: file.text, of: file.path, named: ReportPath.relative(file.path))
  }

  func finish(_ summary: FindingSummary, to output: Output) {
    output.write(report.page(summary, noun))
  }
}

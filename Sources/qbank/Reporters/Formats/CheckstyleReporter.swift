import Findings
import SourceText

/// `--format checkstyle`: the XML of Checkstyle, which most tools for reviews read.
struct CheckstyleReporter: Reporter {
  private var hasBegun = false

  mutating func report(_ file: FileReport, to output: Output) {
    begin(output)
    output.write("  <file name=\"\(ReportPath.relative(file.path).xml)\">\n")
    for finding in file.findings {
      let start = TextRegion(finding.range, in: file.text).start
      output.write(
        """
            <error line="\(start.line)" column="\(start.column)" severity="\(finding.severity.checkstyle)" \
        message="\(finding.message.xml)" source="qbank.\(finding.rule.name.xml)"/>

        """)
    }
    output.write("  </file>\n")
  }

  mutating func finish(_ summary: FindingSummary, to output: Output) {
    begin(output)
    output.write("</checkstyle>\n")
  }

  private mutating func begin(_ output: Output) {
    if !hasBegun { output.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"10.0\">\n") }
    hasBegun = true
  }
}

extension Severity {
  fileprivate var checkstyle: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .information, .hint: "info"
    }
  }
}

import Findings
import SourceText

/// `--format junit`: a test suite a file and a test case a finding, as CI servers show tests. A finding that does not
/// make the command fail is a test that passes, with the finding as its output.
///
/// Source: the XSD of the Jenkins xUnit plug-in.
struct JUnitReporter: Reporter {
  private let threshold: Threshold
  private var suites = ""
  private var tests = 0
  private var failures = 0

  init(_ context: ReportContext) {
    threshold = context.threshold
  }

  mutating func report(_ file: FileReport, to output: Output) {
    let path = ReportPath.relative(file.path).xml
    let failed = file.findings.count { threshold.isFailure($0.severity) }
    // A file in which nothing is found is one test that passes.
    let count = max(1, file.findings.count)
    suites += "  <testsuite name=\"\(path)\" tests=\"\(count)\" failures=\"\(failed)\" errors=\"0\">\n"
    if file.findings.isEmpty { suites += "    <testcase name=\"no findings\" classname=\"\(path)\"/>\n" }
    for finding in file.findings { suites += testCase(finding, path, TextRegion(finding.range, in: file.text).start) }
    suites += "  </testsuite>\n"
    tests += count
    failures += failed
  }

  mutating func finish(_ summary: FindingSummary, to output: Output) {
    output.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    output.write("<testsuites name=\"qbank\" tests=\"\(tests)\" failures=\"\(failures)\" errors=\"0\">\n")
    output.write(suites)
    output.write("</testsuites>\n")
  }

  private func testCase(_ finding: Finding, _ path: String, _ start: Position) -> String {
    let question = finding.question.map { " in \($0.xml)" } ?? ""
    let name = "\(finding.rule.name)\(question) (line \(start.line), column \(start.column))"
    let message = finding.message.xml
    let body =
      threshold.isFailure(finding.severity)
      ? "<failure type=\"\(finding.severity.rawValue)\" message=\"\(message)\">"
        + "\(path):\(start.line):\(start.column): \(message)</failure>"
      : "<system-out>\(finding.severity.rawValue): \(message)</system-out>"
    return "    <testcase name=\"\(name)\" classname=\"\(path)\">\(body)</testcase>\n"
  }
}

import Findings
import SourceText

/// `--format markdown`: a summary for a person, as of a workflow's page or a comment: what was found by rule, and where.
struct MarkdownReporter: Reporter {
  private let noun: String
  private var counts: [Row: Int] = [:]
  private var places: [String] = []
  private var left = 0

  /// So many findings are listed with their places: a page of GitHub takes one megabyte.
  private static let limit = 500

  private struct Row: Hashable {
    var severity: Severity
    var rule: RuleID
  }

  init(_ context: ReportContext) {
    noun = context.noun
  }

  mutating func report(_ file: FileReport, to output: Output) {
    let path = ReportPath.relative(file.path)
    for finding in file.findings {
      counts[Row(severity: finding.severity, rule: finding.rule), default: 0] += 1
      guard places.count < Self.limit else {
        left += 1
        continue
      }
      let start = TextRegion(finding.range, in: file.text).start
      places.append(
        "| `\(path.code):\(start.line):\(start.column)` | \(finding.question?.cell ?? "") | "
          + "\(finding.severity.rawValue) | \(finding.message.cell) | `\(finding.rule.name)` |\n")
    }
  }

  func finish(_ summary: Summary, to output: Output) {
    output.write("### qbank\n\n\(summary.sentence(noun).cell)\n")
    guard !counts.isEmpty else { return }
    output.write("\n| rule | severity | findings |\n|---|---|---:|\n")
    for (row, count) in counts.sorted(by: { Self.isOrdered($0, $1) }) {
      output.write("| `\(row.rule.name)` | \(row.severity.rawValue) | \(count) |\n")
    }
    output.write("\n<details><summary>All findings</summary>\n\n")
    output.write("| place | question | severity | finding | rule |\n|---|---|---|---|---|\n")
    for place in places { output.write(place) }
    output.write("\n</details>\n")
    if left > 0 { output.write("\n\(left) more finding\(left == 1 ? " is" : "s are") not listed.\n") }
  }

  private static func isOrdered(_ left: (key: Row, value: Int), _ right: (key: Row, value: Int)) -> Bool {
    (left.key.severity.level, right.value, left.key.rule) < (right.key.severity.level, left.value, right.key.rule)
  }
}

extension String {
  /// As text in the cell of a table: on one line, and nothing in it is markup.
  fileprivate var cell: String {
    var result = ""
    for character in printable {
      if "\\`*_{}[]<>#|~&".contains(character) { result += "\\" }
      result.append(character)
    }
    return result
  }

  /// In a code span in the cell of a table.
  fileprivate var code: String {
    String(printable.map { $0 == "`" ? "'" : $0 }).split(separator: "|", omittingEmptySubsequences: false).joined(
      separator: "\\|")
  }
}

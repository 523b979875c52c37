import SourceText

/// Findings as a page in Markdown for a person: what was found by rule, and where.
package struct MarkdownReport: Sendable {
  private let address: (@Sendable (_ path: String, _ line: Int) -> String)?
  private var counts: [Row: Int] = [:]
  private var places: [String] = []
  private var left = 0

  /// So many findings are listed with their places: a page of GitHub takes one megabyte.
  private static let limit = 500

  private struct Row: Hashable {
    var severity: Severity
    var rule: RuleID
  }

  /// `address` is the URI of a line, counted from 1, of a file that was added under that path; without it places are no
  /// links.
  package init(address: (@Sendable (_ path: String, _ line: Int) -> String)? = nil) {
    self.address = address
  }

  /// Adds what was found in a file; `name` is what the page calls it.
  package mutating func add(_ findings: [Finding], in text: SourceText, of path: String, named name: String) {
    for finding in findings {
      counts[Row(severity: finding.severity, rule: finding.rule), default: 0] += 1
      guard places.count < Self.limit else {
        left += 1
        continue
      }
      let start = text.position(at: finding.range.lowerBound, encoding: .utf32)
      let place = "`\(name.code):\(start.line + 1):\(start.column + 1)`"
      let linked = address.map { "[\(place)](<\($0(path, start.line + 1))>)" } ?? place
      places.append(
        "| \(linked) | \(finding.question?.cell ?? "") | \(finding.severity.rawValue) | \(finding.message.cell) | "
          + "`\(finding.rule.name)` |\n")
    }
  }

  /// The page; `noun` is what `summary` calls the files.
  package func page(_ summary: FindingSummary, _ noun: String) -> String {
    var page = "### qbank\n\n\(summary.sentence(noun).cell)\n"
    guard !counts.isEmpty else { return page }
    page += "\n| rule | severity | findings |\n|---|---|---:|\n"
    for (row, count) in counts.sorted(by: { Self.isOrdered($0, $1) }) {
      page += "| `\(row.rule.name)` | \(row.severity.rawValue) | \(count) |\n"
    }
    page += "\n<details><summary>All findings</summary>\n\n"
    page += "| place | question | severity | finding | rule |\n|---|---|---|---|---|\n"
    page += places.joined()
    page += "\n</details>\n"
    if left > 0 { page += "\n\(left) more finding\(left == 1 ? " is" : "s are") not listed.\n" }
    return page
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

import Findings
import SourceText

/// `--format github`: workflow commands that GitHub Actions shows as annotations at the lines of a change.
///
/// Source: GitHub Docs, "Workflow commands for GitHub Actions"; escapes as in `actions/toolkit`, `command.ts`.
struct GitHubReporter: Reporter {
  func report(_ file: FileReport, to output: Output) {
    let path = ReportPath.relative(file.path).escapedProperty
    for finding in file.findings {
      let region = TextRegion(finding.range, in: file.text)
      var place = "file=\(path),line=\(region.start.line),endLine=\(region.end.line)"
      // Columns are taken only within one line.
      if region.start.line == region.end.line {
        place += ",col=\(region.start.column),endColumn=\(region.end.column)"
      }
      let title = finding.rule.name.escapedProperty
      output.write("::\(finding.severity.command) \(place),title=\(title)::\(finding.message.escapedData)\n")
    }
  }

  func finish(_ summary: FindingSummary, to output: Output) {}
}

extension Severity {
  fileprivate var command: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .information, .hint: "notice"
    }
  }
}

extension String {
  fileprivate var escapedData: String {
    var result = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  fileprivate var escapedProperty: String {
    escapedData.replacingAll(":", "%3A").replacingAll(",", "%2C")
  }

  private func replacingAll(_ sign: Character, _ text: String) -> String {
    split(separator: sign, omittingEmptySubsequences: false).joined(separator: text)
  }
}

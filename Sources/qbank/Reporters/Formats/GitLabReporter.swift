import Findings
import SourceText

/// `--format gitlab`: a Code Quality report, which GitLab shows in merge requests.
///
/// Source: GitLab Docs, "Code Quality", import from other tools; the keys beyond those are Code Climate's.
struct GitLabReporter: Reporter {
  private var hasFindings = false

  mutating func report(_ file: FileReport, to output: Output) {
    let path = ReportPath.relative(file.path)
    var fingerprints = FindingFingerprints()
    for finding in file.findings {
      let region = TextRegion(finding.range, in: file.text)
      // Fingerprints must differ between files.
      var fingerprint = FNV1a()
      fingerprint.add(part: path)
      fingerprint.add(part: fingerprints.next(finding, in: file.text))
      var writer = JSONWriter()
      writer.object { writer in
        for (key, text) in [
          ("type", "issue"), ("check_name", finding.rule.name), ("description", finding.message),
          ("severity", finding.severity.quality), ("fingerprint", fingerprint.value.hexadecimal),
        ] {
          writer.key(key)
          writer.string(text)
        }
        writer.key("categories")
        writer.array(["Bug Risk"]) { $0.string($1) }
        writer.key("location")
        writer.object { writer in
          writer.key("path")
          writer.string(path)
          writer.key("lines")
          writer.object { writer in
            writer.key("begin")
            writer.number(region.start.line)
            writer.key("end")
            writer.number(region.end.line)
          }
        }
      }
      output.write(hasFindings ? ",\n" : "[\n")
      output.write(writer.bytes)
      hasFindings = true
    }
  }

  func finish(_ summary: FindingSummary, to output: Output) {
    output.write(hasFindings ? "\n]\n" : "[]\n")
  }
}

extension Severity {
  /// Blocker and critical are left to who reads: no rule here can know that.
  fileprivate var quality: String {
    switch self {
    case .error: "major"
    case .warning: "minor"
    case .information, .hint: "info"
    }
  }
}

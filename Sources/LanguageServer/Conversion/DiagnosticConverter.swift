import Findings
import LanguageServerProtocol
import SourceText
import Workspace

/// Findings as diagnostics of one document.
struct DiagnosticConverter {
  /// An editor is sent at most so many findings of a document, the worst first.
  static let most = 1000

  let uri: String
  let documents: OpenDocuments
  let positions: PositionConverter
  let capabilities: ClientCapabilities.TextDocument.PublishDiagnostics?
  /// The text of another document that a finding names by its path; `nil` where it cannot be had.
  let textOfPath: (String) -> SourceText?

  /// The findings, and one more that says how many remain.
  func diagnostics(_ shown: ShownFindings) -> [Diagnostic] {
    var starts = PositionCursor(positions.text, encoding: positions.encoding)
    var diagnostics = shown.findings.map { finding in
      let start = starts.position(at: finding.range.lowerBound)
      var ends = starts
      let end = ends.position(at: finding.range.upperBound)
      return diagnostic(finding, at: LSPRange(start: LSPPosition(start), end: LSPPosition(end)))
    }
    if shown.total > shown.findings.count { diagnostics.append(remainder(shown.total - shown.findings.count)) }
    return diagnostics
  }

  func diagnostic(_ finding: Finding) -> Diagnostic {
    diagnostic(finding, at: positions.range(finding.range))
  }

  private func diagnostic(_ finding: Finding, at range: LSPRange) -> Diagnostic {
    var diagnostic = Diagnostic(
      range: range,
      severity: severity(finding.severity),
      code: finding.rule.name,
      source: "qbank",
      message: finding.message
    )
    if !finding.tags.isEmpty, let known = capabilities?.tagSupport {
      let tags = finding.tags.map(tag).filter { known.valueSet?.contains($0.rawValue) ?? true }
      if !tags.isEmpty { diagnostic.tags = tags.sorted { $0.rawValue < $1.rawValue } }
    }
    if !finding.related.isEmpty, capabilities?.relatedInformation == true {
      let related = finding.related.compactMap(related)
      if !related.isEmpty { diagnostic.relatedInformation = related }
    }
    if !finding.fixes.isEmpty, capabilities?.dataSupport == true {
      diagnostic.data = .object(["fixes": .array(finding.fixes.map { .string($0.title) })])
    }
    return diagnostic
  }

  private func related(_ place: RelatedPlace) -> DiagnosticRelatedInformation? {
    guard let path = place.document else {
      let location = Location(uri: uri, range: positions.range(place.range))
      return DiagnosticRelatedInformation(location: location, message: place.message)
    }
    guard let text = textOfPath(path) else { return nil }
    let range = PositionConverter(text: text, encoding: positions.encoding).range(place.range)
    return DiagnosticRelatedInformation(
      location: Location(uri: documents.uri(of: path), range: range), message: place.message)
  }

  private func remainder(_ count: Int) -> Diagnostic {
    let start = LSPPosition(line: 0, character: 0)
    return Diagnostic(
      range: LSPRange(start: start, end: start),
      severity: .information,
      code: "more-findings",
      source: "qbank",
      message: "\(count) more findings are not shown; mend some of these, or run qbank check to see all of them."
    )
  }

  private func severity(_ severity: Severity) -> DiagnosticSeverity {
    switch severity {
    case .error: .error
    case .warning: .warning
    case .information: .information
    case .hint: .hint
    }
  }

  private func tag(_ tag: FindingTag) -> DiagnosticTag {
    switch tag {
    case .deprecated: .deprecated
    case .unnecessary: .unnecessary
    }
  }
}

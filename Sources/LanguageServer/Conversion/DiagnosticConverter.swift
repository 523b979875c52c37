import Findings
import LanguageServerProtocol
import SourceText

/// Findings as diagnostics of one document.
struct DiagnosticConverter {
  /// An editor is sent at most so many findings of a document, the worst first.
  static let most = 1000

  let uri: String
  let positions: PositionConverter
  let capabilities: ClientCapabilities.TextDocument.PublishDiagnostics?
  /// The text of another document that a finding names by its path; `nil` where it cannot be had.
  let textOfPath: (String) -> SourceText?

  /// All findings, or the worst thousand and one more that says how many remain.
  func diagnostics(_ findings: [Finding]) -> [Diagnostic] {
    guard findings.count > Self.most else { return findings.map(diagnostic) }
    let worst = findings.enumerated().sorted { ($0.element.severity, $0.offset) < ($1.element.severity, $1.offset) }
    let kept = worst.prefix(Self.most).map(\.element).sorted { $0.range.lowerBound < $1.range.lowerBound }
    return kept.map(diagnostic) + [remainder(findings.count - Self.most)]
  }

  func diagnostic(_ finding: Finding) -> Diagnostic {
    var diagnostic = Diagnostic(
      range: positions.range(finding.range),
      severity: severity(finding.severity),
      code: finding.rule.name,
      source: "qbank",
      message: finding.message
    )
    if !finding.tags.isEmpty, let known = capabilities?.tagSupport {
      let tags = finding.tags.map(tag).filter { known.valueSet?.contains($0.rawValue) ?? true }
      if !tags.isEmpty { diagnostic.tags = tags.sorted { $0.rawValue < $1.rawValue } }
    }
    if capabilities?.relatedInformation == true {
      let related = finding.related.compactMap(related)
      if !related.isEmpty { diagnostic.relatedInformation = related }
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
      location: Location(uri: DocumentPath.uri(of: path), range: range), message: place.message)
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

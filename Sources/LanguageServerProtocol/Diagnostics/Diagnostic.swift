/// One finding as a client shows it.
package struct Diagnostic: Codable, Hashable, Sendable {
  package var range: LSPRange
  @Tolerant package var severity: DiagnosticSeverity?
  /// A rule's id. Some clients send codes back as numbers: those read as missing.
  @Tolerant package var code: String?
  @Tolerant package var codeDescription: CodeDescription?
  @Tolerant package var source: String?
  package var message: String
  @Tolerant package var tags: [DiagnosticTag]?
  @Tolerant package var relatedInformation: [DiagnosticRelatedInformation]?
  @Tolerant package var data: LSPAny?

  package init(range: LSPRange, severity: DiagnosticSeverity, code: String, source: String, message: String) {
    self.range = range
    self.message = message
    self.severity = severity
    self.code = code
    self.source = source
  }
}

package enum DiagnosticSeverity: Int, Codable, Hashable, Sendable {
  case error = 1
  case warning = 2
  case information = 3
  case hint = 4
}

package enum DiagnosticTag: Int, Codable, Hashable, Sendable {
  case unnecessary = 1
  case deprecated = 2
}

package struct CodeDescription: Codable, Hashable, Sendable {
  package var href: String

  package init(href: String) {
    self.href = href
  }
}

package struct DiagnosticRelatedInformation: Codable, Hashable, Sendable {
  package var location: Location
  package var message: String

  package init(location: Location, message: String) {
    self.location = location
    self.message = message
  }
}

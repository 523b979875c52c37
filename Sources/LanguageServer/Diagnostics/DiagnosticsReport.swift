import LanguageServerProtocol
import Workspace

/// What is sent of the findings in one state of a document.
struct DiagnosticsReport: Sendable {
  /// nil for a document that is none of ours, which is left alone without a word.
  var items: [Diagnostic]?
  /// The same for equal findings at equal places.
  var resultID: String
  /// Whether what takes all questions to tell was looked for in this very text.
  var isWhole: Bool

  init(_ items: [Diagnostic]?, isWhole: Bool) {
    self.items = items
    self.isWhole = isWhole
    resultID = String(UInt(bitPattern: items.hashValue), radix: 16)
  }

  /// The answer to a client that has the report of `previous`.
  func answer(previous: String?) -> DocumentDiagnosticReport {
    previous == resultID
      ? DocumentDiagnosticReport(unchanged: resultID) : DocumentDiagnosticReport(items ?? [], resultId: resultID)
  }
}

extension DocumentSnapshot {
  /// What is to be sent of the findings in the document.
  var report: DiagnosticsReport {
    guard document.isReadable, workspace.isOurs(document.path) else { return DiagnosticsReport(nil, isWhole: true) }
    let shown = workspace.shownFindings(of: document.path, limit: DiagnosticConverter.most)
    return DiagnosticsReport(diagnostics.diagnostics(shown), isWhole: shown.isWhole)
  }

  /// Looks for what takes all questions of the workspace to tell, and then as `report`.
  var wholeReport: DiagnosticsReport {
    _ = workspace.findings(of: document.path)
    return report
  }
}

import LanguageServerProtocol
import Workspace

/// Reports the findings of all files of the workspace: of open documents as they are, of files as they are on disk.
struct WorkspaceReporter: Sendable {
  let workspace: WorkspaceSnapshot
  let open: [DocumentSnapshot]
  let documents: OpenDocuments
  let features: ClientFeatures
  /// The reports that the client has.
  let known: [WorkspaceDiagnosticParams.PreviousResult]

  /// So many reports are sent at a time, to who takes them piece by piece.
  static let batch = 20

  /// The report of a file that is gone.
  private static let nothing = "none"

  /// Calls `body` with one report after the other until it returns false.
  func report(to body: (WorkspaceDocumentDiagnosticReport) -> Bool) {
    var known = Dictionary(known.map { ($0.uri, $0.value) }) { $1 }
    for snapshot in open {
      let report = snapshot.report
      let previous = known.removeValue(forKey: snapshot.document.uri)
      guard report.items != nil || previous != nil else { continue }
      let item = WorkspaceDocumentDiagnosticReport(
        uri: snapshot.document.uri, version: snapshot.document.version, report: report.answer(previous: previous))
      guard body(item) else { return }
    }
    let openPaths = Set(open.map(\.document.path))
    for path in workspace.ownFiles where !openPaths.contains(path) {
      let uri = DocumentPath.uri(of: path)
      guard let report = report(of: path, uri) else { continue }
      let answer = report.answer(previous: known.removeValue(forKey: uri))
      guard body(WorkspaceDocumentDiagnosticReport(uri: uri, version: nil, report: answer)) else { return }
    }
    // What is gone, or none of ours any more, has no findings.
    for (uri, id) in known.sorted(by: { $0.key < $1.key }) where id != Self.nothing {
      let empty = DocumentDiagnosticReport([], resultId: Self.nothing)
      guard body(WorkspaceDocumentDiagnosticReport(uri: uri, version: nil, report: empty)) else { return }
    }
  }

  /// nil for a file that cannot be read.
  private func report(of path: String, _ uri: String) -> DiagnosticsReport? {
    let workspace = workspace.reading(path)
    guard let text = workspace.document(path)?.text else { return nil }
    let converter = DiagnosticConverter(
      uri: uri, documents: documents, positions: PositionConverter(text: text, encoding: features.encoding),
      capabilities: features.capabilities.textDocument?.publishDiagnostics, textOfPath: TextMemo(workspace).text)
    let shown = ShownFindings(workspace.findings(of: path), limit: DiagnosticConverter.most)
    return DiagnosticsReport(converter.diagnostics(shown), isWhole: true)
  }
}

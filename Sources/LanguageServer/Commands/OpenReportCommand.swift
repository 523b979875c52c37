import Findings
import LanguageServerProtocol
import Workspace

/// Judges what the command line would check in the folders, and open documents, and shows all findings as a page in
/// Markdown; to a client that shows no documents, and where none can be written, it is the answer.
enum OpenReportCommand: ServerCommand {
  static let name = "qbank.openReport"

  static func run(_ arguments: [LSPAny], in view: WorkspaceView) -> LSPAny {
    guard let page = page(in: view) else { return .null }
    guard view.features.capabilities.window?.showDocument?.support == true else { return .string(page) }
    let path: String
    do {
      path = try view.report.write(page)
    } catch {
      view.client.log(.warning, "The report cannot be written among the temporary files: \(error)")
      return .string(page)
    }
    guard !view.cancellation.isCancelled else { return .null }
    let params = ShowDocumentParams(uri: DocumentPath.uri(of: path), takeFocus: true)
    view.client.request(ShowDocumentRequest.self, params) { [client = view.client] answer in
      if case .success(let result) = answer, result.success { return }
      client.log(.warning, "The editor did not show the report. It is in \"\(path)\".")
    }
    return .null
  }

  /// nil where nobody waits for it any more.
  private static func page(in view: WorkspaceView) -> String? {
    var report = MarkdownReport { path, line in "\(view.documents.uri(of: path))#L\(line)" }
    var summary = FindingSummary()
    var areBanks = true
    for path in view.workspace.checkedPaths {
      if view.cancellation.isCancelled { return nil }
      let workspace = view.workspace.reading(path)
      guard let text = workspace.document(path)?.text else { continue }
      let judgement = workspace.judgement(of: path)
      areBanks = areBanks && workspace.classification(of: path)?.kind == .bank
      summary.add(judgement.findings, questions: judgement.questions)
      report.add(judgement.findings, in: text, of: path, named: workspace.name(of: path))
    }
    return report.page(summary, areBanks ? "question bank" : "file")
  }
}

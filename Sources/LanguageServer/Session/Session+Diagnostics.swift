import LanguageServerProtocol
import Workspace

extension Session {
  /// The text of a document is another one: it is judged anew, and so are all that may depend on it.
  func textChanged(_ uri: String, isOpening: Bool) {
    if isOpening {
      schedule.judgeSoon(uri, at: .now)
    } else {
      schedule.changed(uri, at: .now)
    }
    judgeOthers(than: uri)
  }

  /// What all documents depend on has changed: settings, files on disk, the day.
  func judgeAll() {
    for document in documents.all where document.isReadable { schedule.judgeSoon(document.uri, at: .now) }
  }

  /// Ids, schemas and settings reach into other documents.
  private func judgeOthers(than uri: String) {
    for document in documents.all where document.isReadable && document.uri != uri {
      schedule.changed(document.uri, at: .now)
    }
  }

  /// A closed document has no findings that anyone looks at.
  func stopJudging(_ document: OpenDocument) {
    schedule.closed(document.uri)
    guard document.isReadable else { return }
    if published.removeValue(forKey: document.uri) != nil { publish(document.uri, version: nil, []) }
    judgeOthers(than: document.uri)
  }

  /// Begins to judge the documents whose time has come.
  func judgeDue() {
    for (uri, token) in schedule.takeDue(at: .now) {
      guard let snapshot = try? snapshot(of: uri, cancellation: token) else { continue }
      pool.submit(.background) { [queue] in
        guard !token.isCancelled else { return }
        let start = ContinuousClock.now
        let findings = snapshot.findings
        let cost = ContinuousClock.now - start
        queue.append(.task { $0.take(findings, of: snapshot, cost: cost) })
      }
    }
  }

  /// Shows findings, if the text that they are about is still the one that the client has.
  private func take(_ findings: [Diagnostic]?, of snapshot: DocumentSnapshot, cost: Duration) {
    let uri = snapshot.document.uri
    guard schedule.finished(uri, snapshot.cancellation, cost: cost), isCurrent(snapshot) else { return }
    if let findings {
      let sent = Published(generation: snapshot.document.generation, content: findings.hashValue)
      guard published.updateValue(sent, forKey: uri) != sent else { return }
      publish(uri, version: snapshot.document.version, findings)
    } else if published.removeValue(forKey: uri) != nil {
      publish(uri, version: snapshot.document.version, [])
    }
  }

  /// Which findings the client has of a document.
  struct Published: Equatable {
    /// The state of the text that they are about.
    var generation: Int
    /// A hash of them.
    var content: Int
  }

  private func publish(_ uri: String, version: Int?, _ diagnostics: [Diagnostic]) {
    let isWanted = features.capabilities.textDocument?.publishDiagnostics?.versionSupport == true
    let version = isWanted ? version : nil
    client.notify(
      PublishDiagnosticsNotification.self,
      PublishDiagnosticsParams(uri: uri, version: version, diagnostics: diagnostics)
    )
  }
}

extension DocumentSnapshot {
  /// What is found in the document; `nil` for one that is none of ours, which is left alone without a word.
  fileprivate var findings: [Diagnostic]? {
    guard workspace.isOurs(document.path) else { return nil }
    return diagnostics.diagnostics(workspace.findings(of: document.path))
  }
}

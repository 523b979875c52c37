import LanguageServerProtocol
import Workspace

extension Session {
  /// The text of a document is another one: it is judged anew, and so are all that may depend on it.
  func textChanged(_ uri: String, isOpening: Bool) {
    overviews.suspend(uri)
    somethingChanged()
    // Who asks for findings asks after each change, and for those of the other documents too.
    guard !features.pullsDiagnostics else { return }
    if isOpening {
      schedule.judgeSoon(uri, at: .now)
    } else {
      schedule.changed(uri, at: .now)
    }
    judgeOthers(than: uri)
  }

  /// What all documents depend on has changed: settings, files on disk, the day.
  func judgeAll() {
    somethingChanged()
    guard !features.pullsDiagnostics else { return refreshFindings() }
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
    overviews.closed(document.uri)
    pulledResults[document.uri] = nil
    guard document.isReadable else { return }
    somethingChanged()
    if published.removeValue(forKey: document.uri) != nil { clearSoon(document.uri) }
    if !features.pullsDiagnostics { judgeOthers(than: document.uri) }
  }

  /// Takes back what was published of a closed document, behind what the client has sent already: who closes all to leave
  /// says so in one breath, and listens no more.
  private func clearSoon(_ uri: String) {
    queue.append(
      .task { session in
        guard session.lifecycle == .running, session.documents[uri] == nil else { return }
        session.publish(uri, version: nil, [])
      })
  }

  /// Begins to judge the documents whose time has come.
  func judgeDue() {
    for (uri, token) in schedule.takeDue(at: .now) {
      judge(uri, token, \.report) { session, report, snapshot, cost in
        guard session.schedule.finished(uri, token, cost: cost), let report else { return }
        session.take(report, of: snapshot)
      }
    }
    for (uri, token) in overviews.takeDue(at: .now) {
      judge(uri, token, \.wholeReport) { session, report, snapshot, cost in
        guard session.overviews.finished(uri, token, cost: cost), let report else { return }
        session.takeOverview(report, of: snapshot)
      }
    }
    answerWorkspace()
  }

  /// Judges a document on a worker; `take` gets the report and what it cost, nil where it was not wanted any more before
  /// it was begun.
  private func judge(
    _ uri: String, _ token: CancellationToken, _ way: @escaping @Sendable (DocumentSnapshot) -> DiagnosticsReport,
    take: @escaping @Sendable (Session, DiagnosticsReport?, DocumentSnapshot, Duration?) -> Void
  ) {
    guard let snapshot = try? snapshot(of: uri, cancellation: token) else { return }
    pool.submit(.background) { [queue] in
      guard !token.isCancelled else { return queue.append(.task { take($0, nil, snapshot, nil) }) }
      let start = ContinuousClock.now
      let report = way(snapshot)
      let cost = ContinuousClock.now - start
      queue.append(.task { take($0, report, snapshot, cost) })
    }
  }

  // MARK: Sending

  /// Shows findings, if the text that they are about is still the one that the client has.
  private func take(_ report: DiagnosticsReport, of snapshot: DocumentSnapshot) {
    guard isCurrent(snapshot) else { return }
    if !report.isWhole { wantOverview(of: snapshot.document.uri, isFirst: published[snapshot.document.uri] == nil) }
    show(report, of: snapshot)
  }

  /// What takes all questions to tell is to be looked for: at once in a document of which nothing is known, else when the
  /// writer pauses.
  private func wantOverview(of uri: String, isFirst: Bool) {
    if isFirst { overviews.judgeSoon(uri, at: .now) } else { overviews.changed(uri, at: .now) }
  }

  private func show(_ report: DiagnosticsReport, of snapshot: DocumentSnapshot) {
    let uri = snapshot.document.uri
    if let items = report.items {
      let sent = Published(generation: snapshot.document.generation, resultID: report.resultID)
      guard published.updateValue(sent, forKey: uri) != sent else { return }
      publish(uri, version: snapshot.document.version, items)
    } else if published.removeValue(forKey: uri) != nil {
      publish(uri, version: snapshot.document.version, [])
    }
  }

  /// What takes all questions to tell was looked for.
  private func takeOverview(_ report: DiagnosticsReport, of snapshot: DocumentSnapshot) {
    guard isCurrent(snapshot) else { return }
    somethingChanged()
    if features.refreshesLenses, memory.takeLateLenses() {
      client.request(CodeLensRefreshRequest.self, NoParams()) { _ in }
    }
    guard features.pullsDiagnostics else { return show(report, of: snapshot) }
    if let last = pulledResults[snapshot.document.uri], last != report.resultID { refreshFindings() }
  }

  /// The client has asked for findings and is sent these.
  func pulled(_ report: DiagnosticsReport, of snapshot: DocumentSnapshot) {
    let last = pulledResults.updateValue(report.resultID, forKey: snapshot.document.uri)
    if !report.isWhole { wantOverview(of: snapshot.document.uri, isFirst: last == nil) }
  }

  /// Asks a client that asks for findings to do so again.
  private func refreshFindings() {
    guard features.refreshesDiagnostics else { return }
    client.request(DiagnosticRefreshRequest.self, NoParams()) { _ in }
  }

  /// Which findings the client has of a document.
  struct Published: Equatable {
    /// The state of the text that they are about.
    var generation: Int
    var resultID: String
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

import LanguageServerProtocol

/// One client's session. All of it belongs to the one thread that runs the `SessionLoop`; other threads reach it by
/// putting work into its queue.
final class Session {
  /// Of the server.
  let version: String
  let client: Client
  let queue: EventQueue<Session>
  let pool: WorkerPool
  let pending = PendingRequests()

  var lifecycle = Lifecycle.uninitialized
  var features = ClientFeatures()
  var documents = OpenDocuments()
  /// The section `qbank` of the editor's settings; `nil` where it has none.
  var settings: LSPAny?
  /// The process that started this one, where it said which and is alive.
  var parent: ParentProcess?

  init(version: String, client: Client, queue: EventQueue<Session>, pool: WorkerPool) {
    self.version = version
    self.client = client
    self.queue = queue
    self.pool = pool
  }

  // MARK: Snapshots

  /// The document as it is now. Throws a `ResponseError` where it is not open.
  func snapshot(of uri: String, cancellation: CancellationToken) throws -> DocumentSnapshot {
    guard let document = documents[uri] else {
      throw ResponseError(.invalidParams, "The document \"\(uri)\" is not open.")
    }
    return DocumentSnapshot(document: document, features: features, cancellation: cancellation)
  }

  /// Is the document of `snapshot` still open and unchanged?
  func isCurrent(_ snapshot: DocumentSnapshot) -> Bool {
    documents[snapshot.document.uri]?.generation == snapshot.document.generation
  }
}

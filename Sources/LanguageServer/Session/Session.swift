import LanguageServerProtocol
import Workspace

/// One client's session. All of it belongs to the one thread that runs the `SessionLoop`; other threads reach it by
/// putting work into its queue.
final class Session {
  /// Of the server.
  let version: String
  let client: Client
  let queue: EventQueue<Session>
  let pool: WorkerPool
  let pending = PendingRequests()
  let memory = SessionMemory()
  let report = ReportFile()

  var lifecycle = Lifecycle.uninitialized
  var features = ClientFeatures()
  var workspace: Workspace
  var documents = OpenDocuments()
  /// Counts the changes of what findings depend on.
  var epoch = 0
  /// The paths of the folders that the client has open.
  private(set) var folders: [String] = []
  /// The reading of the folders.
  var indexing = Indexing()
  /// How often the folders were read: names the progress of each reading.
  var indexNumber = 0
  /// When documents are judged.
  var schedule = DiagnosticsSchedule()
  /// When what takes all questions to tell is looked for.
  var overviews = DiagnosticsSchedule.ofOverviews
  /// What the client was last given when it asked for the findings of a document, by URI.
  var pulledResults: [String: String] = [:]
  /// The client's question for the findings in the whole workspace.
  var workspaceDiagnostics = WorkspaceDiagnostics()
  /// The documents of which the client has findings, by URI.
  var published: [String: Published] = [:]
  /// The section `qbank` of the editor's settings; `nil` where it has none.
  var settings: LSPAny?
  /// The process that started this one, where it said which and is alive.
  var parent: ParentProcess?

  init(version: String, workspace: Workspace, client: Client, queue: EventQueue<Session>, pool: WorkerPool) {
    self.version = version
    self.workspace = workspace
    self.client = client
    self.queue = queue
    self.pool = pool
  }

  /// Judges by another day, where one has begun.
  func follow(_ overrides: Overrides) {
    guard lifecycle == .running, overrides != workspace.snapshot.overrides else { return }
    workspace.setOverrides(overrides)
    judgeAll()
  }

  func setFolders(_ folders: [String]) {
    self.folders = folders
    workspace.setFolders(folders)
  }
}

import LanguageServerProtocol
import Workspace

/// The language server on a pair of file descriptors.
package struct Server: Sendable {
  /// What `initialize` answers as the server's version.
  package var version: String
  /// Where files come from.
  package var files: any FileSystem
  /// The day that banks are judged by, asked for again as days go by.
  package var overrides: @Sendable () -> Overrides
  /// How many threads work at the same time on what takes long.
  package var threads = 4
  var methods = MethodTable(MethodTable.methods)

  package init(
    version: String, files: any FileSystem = DiskFileSystem(), overrides: @escaping @Sendable () -> Overrides
  ) {
    self.version = version
    self.files = files
    self.overrides = overrides
  }

  /// Serves one client until it says `exit`, its input ends or its process dies.
  ///
  /// Blocks the calling thread, which becomes the session's. Returns the exit code: 0 after `shutdown`, else 1.
  package func run(input: Int32 = 0, output: Int32 = 1) -> Int32 {
    Allocator.prepare()
    let input = FileDescriptor(number: input)
    let output = FileDescriptor(number: output)
    FileDescriptor.prepare(input: input, output: output)
    let queue = EventQueue<Session>()
    let client = Client(output: MessageOutput(output))
    let pool = WorkerPool(size: max(4, threads + 1), idleThreads: threads)
    defer { pool.stop() }
    guard MessageReader.start(input, deliver: { queue.append(.input($0)) }) else {
      client.log(.error, "The system gives no thread to read the input with.")
      return 2
    }
    let session = Session(
      version: version, workspace: Workspace(files, overrides(), workers: .threads(max(4, threads))), client: client,
      queue: queue, pool: pool)
    defer { session.report.remove() }
    return SessionLoop(session: session, methods: methods, overrides: overrides).run()
  }
}

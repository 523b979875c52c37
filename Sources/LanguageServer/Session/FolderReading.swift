import Synchronization
import Workspace

/// The reading of the files in the workspace's folders, one by one, by several threads.
final class FolderReading: Sendable {
  private struct State {
    var next = 0
    var done = 0
    /// In the order of their paths, whoever is done first.
    var files: [IndexedFile?]
  }

  private let snapshot: WorkspaceSnapshot
  private let token: CancellationToken
  private let paths: [String]
  private let state: Mutex<State>
  private let progress: ProgressReport?
  private let finish: @Sendable ([IndexedFile]) -> Void

  /// Looks for the files. `finish` is called once, when all are read, or nobody wants them any more.
  init(
    _ snapshot: WorkspaceSnapshot, _ token: CancellationToken, _ progress: ProgressReport?,
    finish: @escaping @Sendable ([IndexedFile]) -> Void
  ) {
    self.snapshot = snapshot
    self.token = token
    self.progress = progress
    self.finish = finish
    paths = token.isCancelled ? [] : snapshot.filesInFolders()
    state = Mutex(State(files: [IndexedFile?](repeating: nil, count: paths.count)))
    if paths.isEmpty { finish([]) }
  }

  /// Reads one file. Returns whether others are left.
  func readNext() -> Bool {
    let index = state.withLock { state in
      defer { state.next += 1 }
      return state.next
    }
    guard index < paths.count else { return false }
    let file = token.isCancelled ? nil : snapshot.indexed(paths[index])
    let (done, files) = state.withLock { state in
      state.files[index] = file
      state.done += 1
      return (state.done, state.done == paths.count ? state.files : [])
    }
    progress?.update(done, of: paths.count)
    if done == paths.count {
      Allocator.giveBack()
      finish(files.compactMap(\.self))
    }
    return index + 1 < paths.count
  }
}

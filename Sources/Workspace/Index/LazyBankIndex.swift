import Synchronization

/// An index over all banks of one state of the workspace, made when it is first asked for: from the one before, where only
/// some documents have changed since.
final class LazyBankIndex<Index: IndexOfBanks>: Sendable {
  private let state: Mutex<State>

  private struct State {
    /// The index as it is, or as it was before `changed`; nil where there is none to begin with.
    var index: Index?
    /// The documents that have changed since.
    var changed: Set<String>
    /// The state before `changed`, where somebody was at work on it; then `index` is its.
    var previous: LazyBankIndex?
  }

  init() {
    state = Mutex(State(index: nil, changed: []))
  }

  /// The index of a state in which some documents are other ones. Waits for nobody.
  init(after previous: LazyBankIndex, changed paths: Set<String>) {
    if var before = previous.state.withLockIfAvailable({ $0 }) {
      before.changed.formUnion(paths)
      state = Mutex(before)
    } else {
      state = Mutex(State(index: nil, changed: paths, previous: previous))
    }
  }

  /// Calls `body` with the index, where nothing has to be read for it and nobody is at work on it; else nil.
  func readKnown<Result: Sendable>(_ body: (inout Index) -> Result?) -> Result? {
    state.withLockIfAvailable { state in
      guard state.previous == nil, state.changed.isEmpty, var index = state.index else { return nil }
      state.index = nil
      defer { state.index = index }
      return body(&index)
    } ?? nil
  }

  /// Calls `body` with the index of a state.
  func read<Result: Sendable>(of snapshot: WorkspaceSnapshot, _ body: (inout Index) -> Result) -> Result {
    state.withLock { state in
      if let previous = state.previous {
        // Where that one waits for another in its turn, nobody goes after it: all is read anew.
        let before = previous.state.withLock { $0 }
        let isKnown = before.previous == nil && before.index != nil
        state = State(index: isKnown ? before.index : nil, changed: before.changed.union(state.changed))
      }
      var index = state.index ?? Index()
      let paths = state.index == nil ? snapshot.allPaths : state.changed
      state.index = nil
      for path in paths.sorted() {
        if let questions = snapshot.digest(of: path) { index.put(questions, of: path) } else { index.remove(path) }
      }
      defer { state = State(index: index, changed: []) }
      return body(&index)
    }
  }
}

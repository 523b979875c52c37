import Synchronization

/// The index of ids of one state of the workspace, made when it is first asked for: from the one before, where only some
/// documents have changed since.
final class LazyIdentifiers: Sendable {
  private let state: Mutex<State>

  private struct State {
    /// The index as it is, or as it was before `changed`; nil where there is none to begin with.
    var index: IdentifierIndex?
    /// The documents that have changed since.
    var changed: Set<String>
  }

  init() {
    state = Mutex(State(index: nil, changed: []))
  }

  /// The index of a state in which one more document is another.
  init(after previous: LazyIdentifiers, changed path: String) {
    let before = previous.state.withLock { $0 }
    state = Mutex(State(index: before.index, changed: before.changed.union([path])))
  }

  func index(of snapshot: WorkspaceSnapshot) -> IdentifierIndex {
    state.withLock { state in
      var index = state.index ?? IdentifierIndex()
      let paths = state.index == nil ? Set(snapshot.documents.keys) : state.changed
      // With one bank alone no id can be elsewhere.
      guard snapshot.documents.count > 1, !paths.isEmpty else { return index }
      for path in paths.sorted() {
        if let context = snapshot.context(of: path), context.kind == .bank {
          index.add(BankJudge(context, snapshot.banks[path] ?? BankCache()).facts(), of: path)
        } else {
          index.remove(path)
        }
      }
      state = State(index: index, changed: [])
      return index
    }
  }
}

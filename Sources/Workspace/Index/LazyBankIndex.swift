import Findings
import QuestionBank
import Rules
import Synchronization

/// The index of ids and contents of one state of the workspace, made when it is first asked for: from the one
/// before, where only some documents have changed since.
final class LazyBankIndex: Sendable {
  private let state: Mutex<State>

  private struct State {
    /// The index as it is, or as it was before `changed`; nil where there is none to begin with.
    var index: IdentifierIndex?
    var twins = TwinIndex()
    /// The documents that have changed since.
    var changed: Set<String>
    /// The state before `changed`, where somebody was at work on it; then `index` and `twins` are its.
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

  /// The ids of a bank that other banks have too, with their places there; and the earlier questions, here or there, that
  /// its questions repeat, by index. nil for those where there is no other bank.
  func elsewhere(
    _ path: String, in snapshot: WorkspaceSnapshot
  ) -> (ids: [String: [RelatedPlace]], twins: [Int: Twin]?) {
    // With one bank alone nothing can be elsewhere.
    guard snapshot.hasOtherFiles(than: path) else { return ([:], nil) }
    return withIndex(of: snapshot) { ids, twins in (ids.elsewhere(path), twins.twins(of: path)) }
  }

  /// The banks that have a question with that id, in order.
  func banks(with id: String, in snapshot: WorkspaceSnapshot) -> [String] {
    withIndex(of: snapshot) { ids, _ in ids.banks(with: id) }
  }

  private func withIndex<Result: Sendable>(
    of snapshot: WorkspaceSnapshot, _ body: (inout IdentifierIndex, inout TwinIndex) -> Result
  ) -> Result {
    state.withLock { state in
      if let previous = state.previous {
        // Where that one waits for another in its turn, nobody goes after it: all is read anew.
        let before = previous.state.withLock { $0 }
        let isKnown = before.previous == nil && before.index != nil
        state = State(
          index: isKnown ? before.index : nil, twins: isKnown ? before.twins : TwinIndex(),
          changed: before.changed.union(state.changed))
      }
      var index = state.index ?? IdentifierIndex()
      var twins = state.twins
      let paths = state.index == nil ? snapshot.allPaths : state.changed
      (state.index, state.twins) = (nil, TwinIndex())
      for path in paths.sorted() {
        if let questions = snapshot.questionIdentities(of: path) {
          index.put(questions, of: path)
          twins.put(snapshot.facts(of: path) ?? [], of: path)
        } else {
          index.remove(path)
          twins.remove(path)
        }
      }
      defer { state = State(index: index, twins: twins, changed: []) }
      return body(&index, &twins)
    }
  }
}

extension WorkspaceSnapshot {
  /// The paths of all documents and of all files in the folders.
  fileprivate var allPaths: Set<String> { Set(documents.keys).union(folderIndex.files.keys) }

  fileprivate func hasOtherFiles(than path: String) -> Bool {
    documents.contains { $0.key != path } || folderIndex.files.contains { $0.key != path }
  }

  /// The ids of a bank with their places; nil for what is no bank, or the file of an open document by another path.
  fileprivate func questionIdentities(of path: String) -> [QuestionIdentity]? {
    if let document = documents[path] {
      guard classification(of: path)?.kind == .bank else { return nil }
      return document.tree.root.map(QuestionIdentity.all) ?? []
    }
    guard let file = folderIndex.files[path], openFiles[file.identity] == nil, isIndexedBank(path) else { return nil }
    return file.questions ?? indexed(path)?.questions ?? []
  }

  /// The facts of all questions of a bank; nil for what is none.
  fileprivate func facts(of path: String) -> [QuestionFacts]? {
    if documents[path] != nil {
      guard let context = context(of: path), context.kind == .bank else { return nil }
      return BankJudge(context, banks[path] ?? BankCache(), workers).facts()
    }
    return folderIndex.files[path].map { $0.facts ?? indexed(path)?.facts ?? [] }
  }

  /// Whether a file in the folders, as it is on disk, is a bank.
  func isIndexedBank(_ path: String) -> Bool {
    guard let traits = folderIndex.files[path]?.traits else { return false }
    return classifier(for: path).classify(traits).kind == .bank
  }
}

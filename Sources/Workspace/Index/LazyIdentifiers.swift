import Findings
import QuestionBank
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

  /// The index of a state in which some documents are other ones.
  init(after previous: LazyIdentifiers, changed paths: Set<String>) {
    let before = previous.state.withLock { $0 }
    state = Mutex(State(index: before.index, changed: before.changed.union(paths)))
  }

  /// The ids of a bank that other banks have too, with their places there.
  func elsewhere(_ path: String, in snapshot: WorkspaceSnapshot) -> [String: [RelatedPlace]] {
    // With one bank alone no id can be elsewhere.
    guard snapshot.hasOtherFiles(than: path) else { return [:] }
    return withIndex(of: snapshot) { $0.elsewhere(path) }
  }

  /// The banks that have a question with that id, in order.
  func banks(with id: String, in snapshot: WorkspaceSnapshot) -> [String] {
    withIndex(of: snapshot) { $0.banks(with: id) }
  }

  private func withIndex<Result: Sendable>(
    of snapshot: WorkspaceSnapshot, _ body: (inout IdentifierIndex) -> Result
  ) -> Result {
    state.withLock { state in
      var index = state.index ?? IdentifierIndex()
      let paths = state.index == nil ? snapshot.allPaths : state.changed
      state.index = nil
      for path in paths.sorted() {
        if let questions = snapshot.questionIdentities(of: path) {
          index.put(questions, of: path)
        } else {
          index.remove(path)
        }
      }
      defer { state = State(index: index, changed: []) }
      return body(&index)
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

  /// Whether a file in the folders, as it is on disk, is a bank.
  func isIndexedBank(_ path: String) -> Bool {
    guard let traits = folderIndex.files[path]?.traits else { return false }
    return Classifier(configuration: configuration(for: path), overrides: overrides).classify(traits).kind == .bank
  }
}

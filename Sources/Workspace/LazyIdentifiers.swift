import Synchronization

/// The index of ids of one state of the workspace, made when it is first asked for.
final class LazyIdentifiers: Sendable {
  private let made = Mutex<IdentifierIndex?>(nil)

  func index(of snapshot: WorkspaceSnapshot) -> IdentifierIndex {
    made.withLock { made in
      if let made { return made }
      var index = IdentifierIndex()
      // With one bank alone no id can be elsewhere.
      if snapshot.documents.count > 1 {
        for path in snapshot.documents.keys.sorted() {
          guard let context = snapshot.context(of: path), context.kind == .bank else { continue }
          index.add(BankJudge(context, snapshot.banks[path] ?? BankCache()).facts(), of: path)
        }
      }
      made = index
      return index
    }
  }
}

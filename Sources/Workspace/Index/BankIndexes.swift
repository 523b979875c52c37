import Findings
import QuestionBank
import Rules

/// What is known across the banks of one state of the workspace. Ids are told at once; who repeats whom takes a while among
/// many questions, which those who ask for ids do not wait for.
struct BankIndexes: Sendable {
  private let identifiers: LazyBankIndex<IdentifierIndex>
  private let twins: LazyBankIndex<TwinIndex>

  init() {
    identifiers = LazyBankIndex()
    twins = LazyBankIndex()
  }

  /// Those of a state in which some documents are other ones.
  init(after previous: BankIndexes, changed paths: Set<String>) {
    identifiers = LazyBankIndex(after: previous.identifiers, changed: paths)
    twins = LazyBankIndex(after: previous.twins, changed: paths)
  }

  /// The ids of a bank that other banks have too, with their places there; and the earlier questions, here or there, that
  /// its questions repeat, by index. nil for those where there is no other bank.
  func elsewhere(
    _ path: String, in snapshot: WorkspaceSnapshot
  ) -> (ids: [String: [RelatedPlace]], twins: [Int: Twin]?) {
    // With one bank alone nothing can be elsewhere.
    guard snapshot.hasOtherFiles(than: path) else { return ([:], nil) }
    let ids = identifiers.read(of: snapshot) { $0.elsewhere(path) }
    return (ids, twins.read(of: snapshot) { $0.twins(of: path, with: snapshot.workers) })
  }

  /// Where the questions stand, here or elsewhere, that questions of a bank are nearly the same as, by index; nil where there
  /// is no other bank.
  func nearDuplicates(of path: String, in snapshot: WorkspaceSnapshot) -> [Int: [QuestionPlace]]? {
    guard snapshot.hasOtherFiles(than: path) else { return nil }
    return twins.read(of: snapshot) { $0.alike(of: path, with: snapshot.workers) }
  }

  /// The same without waiting for anything to be read or compared; nil where that has to be done first.
  func knownNearDuplicates(of path: String) -> [Int: [QuestionPlace]]? {
    twins.readKnown { $0.isStale ? nil : $0.alike(of: path, with: .one) }
  }

  /// The banks that have a question with that id, in order.
  func banks(with id: String, in snapshot: WorkspaceSnapshot) -> [String] {
    identifiers.read(of: snapshot) { $0.banks(with: id) }
  }
}

extension WorkspaceSnapshot {
  /// The paths of all documents and of all files in the folders.
  var allPaths: Set<String> { Set(documents.keys).union(folderIndex.files.keys) }

  func hasOtherFiles(than path: String) -> Bool {
    documents.contains { $0.key != path } || folderIndex.files.contains { $0.key != path }
  }

  /// What other banks must know of a bank; nil for what is none, or the file of an open document by another path.
  func digest(of path: String) -> BankDigest? {
    if documents[path] != nil {
      guard let context = context(of: path), context.kind == .bank else { return nil }
      return BankDigest(BankJudge(context, banks[path] ?? BankCache(), workers).facts())
    }
    guard let file = folderIndex.files[path], openFiles[file.identity] == nil, isIndexedBank(path) else { return nil }
    return file.questions ?? indexed(path)?.questions ?? BankDigest()
  }

  /// Whether a file in the folders, as it is on disk, is a bank.
  func isIndexedBank(_ path: String) -> Bool {
    guard let traits = folderIndex.files[path]?.traits else { return false }
    return classifier(for: path).classify(traits).kind == .bank
  }
}

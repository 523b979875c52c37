import Rules

extension WorkspaceSnapshot {
  /// The questions of this and other banks that questions of a bank are nearly the same as, in order of path and place, by
  /// the index of the question in its bank; none for what is no bank.
  package func nearDuplicates(of path: String) -> [Int: [QuestionPlace]] {
    guard let context = context(of: path), context.kind == .bank else { return [:] }
    if let found = identifiers.nearDuplicates(of: path, in: self) { return found }
    let cache = banks[path] ?? BankCache()
    let bank = BankDigest(BankJudge(context, cache, workers).facts())
    let found = TwinFinder.alike(of: 0, in: [bank], by: cache.pairs(in: bank, with: workers))
    return found.mapValues { $0.map { QuestionPlace(path: path, range: bank.anchor(at: $0.question)) } }
  }
}

import Rules
import SourceText

/// The questions of all banks, and which of them repeat earlier ones: in order of the banks' paths, and in file order.
struct TwinIndex: IndexOfBanks {
  private var banks: [String: BankDigest] = [:]
  /// Who repeats whom, and the paths of the banks that its places count.
  private var pairs: (found: TwinFinder.Pairs, paths: [String])?
  /// Whether a bank has come, gone or changed since the pairs were found.
  private(set) var isStale = true

  mutating func put(_ questions: BankDigest, of path: String) {
    banks[path] = questions
    isStale = true
  }

  mutating func remove(_ path: String) {
    if banks.removeValue(forKey: path) != nil { isStale = true }
  }

  /// The earlier questions that those of a bank repeat, by index; nil for a bank that is not in the index.
  mutating func twins(of path: String, with workers: Workers) -> [Int: Twin]? {
    guard banks[path] != nil else { return nil }
    findPairs(with: workers)
    guard let pairs, let bank = pairs.paths.firstIndex(of: path) else { return nil }
    return TwinFinder.twins(of: bank, in: pairs.paths.map { ($0, banks[$0] ?? BankDigest()) }, by: pairs.found)
  }

  /// Where the questions of all banks stand that those of a bank are nearly the same as, by index; nil for a bank that is not
  /// in the index.
  mutating func alike(of path: String, with workers: Workers) -> [Int: [QuestionPlace]]? {
    guard banks[path] != nil else { return nil }
    findPairs(with: workers)
    guard let pairs, let bank = pairs.paths.firstIndex(of: path) else { return nil }
    let questions = pairs.paths.map { banks[$0] ?? BankDigest() }
    return TwinFinder.alike(of: bank, in: questions, by: pairs.found).mapValues { places in
      places.map { QuestionPlace(path: pairs.paths[$0.bank], range: questions[$0.bank].anchor(at: $0.question)) }
    }
  }

  /// Compares the questions of all banks, unless nothing has changed that this depends on.
  private mutating func findPairs(with workers: Workers) {
    guard isStale else { return }
    isStale = false
    let paths = banks.keys.sorted()
    let questions = paths.map { banks[$0] ?? BankDigest() }
    if let pairs, pairs.paths == paths, pairs.found.key == TwinFinder.key(of: questions) { return }
    let updated = pairs.flatMap { $0.paths == paths ? TwinFinder.updated($0.found, to: questions) : nil }
    pairs = (updated ?? TwinFinder.pairs(in: questions, with: workers), paths)
  }
}

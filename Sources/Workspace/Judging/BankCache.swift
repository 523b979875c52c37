import Catalog
import Findings
import Rules
import SourceText
import Synchronization
import Syntax

/// What is kept of the questions of one bank, from one state of its text to the next.
final class BankCache: Sendable {
  private let pairs = Mutex<TwinFinder.Pairs?>(nil)
  private let state = Mutex<BankState?>(nil)
  private let overview = Mutex<BankOverview?>(nil)

  /// The products that questions name, by the identity of the question's chunk, which is held so that it stays its own.
  private let named = Mutex<[ObjectIdentifier: (chunk: SyntaxChunk, count: Int, products: [Int])]>([:])

  /// The indices of the products that the text of a question names.
  func products(named chunk: SyntaxChunk, in catalog: ProductCatalog) -> [Int] {
    let count = catalog.products.count
    let known = named.withLock { $0[ObjectIdentifier(chunk)] }
    if let known, known.count == count { return known.products }
    // As it is written, not as it is read: for counting that is near enough, and far cheaper.
    let products = catalog.productsNamed(in: Array(chunk.text))
    named.withLock { $0[ObjectIdentifier(chunk)] = (chunk, count, products) }
    return products
  }

  /// Goes on from the last state to another one, which may be newer or older.
  func update(_ body: (BankState?) -> BankState) -> BankState {
    state.withLock { state in
      let next = body(state)
      state = next
      return next
    }
  }

  /// What was found in the bank as a whole when that was last looked for; nil before.
  var lastOverview: BankOverview? {
    get { overview.withLock { $0 } }
    set { overview.withLock { $0 = newValue } }
  }

  /// The questions that others of the bank repeat, looked for where a text has changed that this depends on.
  func twins(in questions: [QuestionFacts], with workers: Workers) -> [Int: Twin] {
    let bank = BankDigest(questions)
    return TwinFinder.twins(in: bank, by: pairs(in: bank, with: workers))
  }

  /// Whether it was looked for once who repeats whom: after a few changes that is soon told again.
  var knowsTwins: Bool { pairs.withLock { $0 != nil } }

  /// Who repeats whom in the bank, likewise.
  func pairs(in bank: BankDigest, with workers: Workers) -> TwinFinder.Pairs {
    let known = pairs.withLock { $0 }
    if let known, known.key == TwinFinder.key(of: [bank]) { return known }
    let found = known.flatMap { TwinFinder.updated($0, to: [bank]) } ?? TwinFinder.pairs(in: [bank], with: workers)
    pairs.withLock { $0 = found }
    return found
  }
}

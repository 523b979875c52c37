import Findings
import Rules
import Synchronization
import Syntax

/// What is kept of the questions of one bank, from one state of its text to the next.
final class BankCache: Sendable {
  private let pairs = Mutex<TwinFinder.Pairs?>(nil)
  private let state = Mutex<[ObjectIdentifier: ItemRecord]>([:])

  /// By the identity of the question's chunk.
  var records: [ObjectIdentifier: ItemRecord] {
    get { state.withLock { $0 } }
    set { state.withLock { $0 = newValue } }
  }

  /// Keeps the findings of a question that is known.
  func keep(_ findings: [Finding], by key: JudgeKey, for chunk: SyntaxChunk) {
    state.withLock { $0[ObjectIdentifier(chunk)]?.findings = (key, findings) }
  }

  /// The questions that others of the bank repeat, looked for where a text has changed that this depends on.
  func twins(in questions: [QuestionFacts]) -> [Int: Twin] {
    let key = TwinFinder.key(of: [questions])
    let known = pairs.withLock { $0 }
    if let known, known.key == key { return TwinFinder.twins(in: questions, by: known) }
    let found = known.flatMap { TwinFinder.updated($0, to: [questions]) } ?? TwinFinder.pairs(in: [questions])
    pairs.withLock { $0 = found }
    return TwinFinder.twins(in: questions, by: found)
  }
}

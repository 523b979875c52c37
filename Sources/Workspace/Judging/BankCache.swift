import Findings
import Synchronization
import Syntax

/// What is kept of the questions of one bank, from one state of its text to the next.
final class BankCache: Sendable {
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
}

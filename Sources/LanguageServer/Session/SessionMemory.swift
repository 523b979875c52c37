import Findings
import Synchronization
import Workspace

/// What answers to later requests go on from, by the URI of the document. It may be forgotten at any time.
final class SessionMemory: Sendable {
  /// The tokens that a client was sent last.
  struct Tokens: Sendable {
    var resultID: String
    var data: [Int]
  }

  private struct State {
    var tokens: [String: Tokens] = [:]
    var lastResult = 0
    var findings: [String: (generation: Int, epoch: Int, findings: [Finding])] = [:]
    var nearDuplicates: [String: (generation: Int, epoch: Int, places: [Int: [QuestionPlace]])] = [:]
  }

  private let state = Mutex(State())

  /// The tokens that were sent last; `nil` where they are not those that the client speaks of.
  func tokens(of uri: String, resultID: String) -> [Int]? {
    state.withLock { $0.tokens[uri].flatMap { $0.resultID == resultID ? $0.data : nil } }
  }

  /// Keeps tokens that are sent. Returns the name that the answer gives them.
  func keep(_ data: [Int], of uri: String) -> String {
    state.withLock { state in
      state.lastResult += 1
      let id = String(state.lastResult)
      state.tokens[uri] = Tokens(resultID: id, data: data)
      return id
    }
  }

  /// The findings of one state of a document and of what it depends on, judged once for all lenses.
  func findings(of snapshot: DocumentSnapshot) -> [Finding] {
    let (uri, generation, epoch) = (snapshot.document.uri, snapshot.document.generation, snapshot.epoch)
    if let known = state.withLock({ $0.findings[uri] }), known.generation == generation, known.epoch == epoch {
      return known.findings
    }
    let made = snapshot.workspace.shownFindings(of: snapshot.document.path, limit: .max).findings
    state.withLock { $0.findings[uri] = (generation, epoch, made) }
    return made
  }

  /// What the questions of one state of a document are nearly the same as, by index; looked for once for all lenses.
  func nearDuplicates(of snapshot: DocumentSnapshot) -> [Int: [QuestionPlace]] {
    let (uri, generation, epoch) = (snapshot.document.uri, snapshot.document.generation, snapshot.epoch)
    if let known = state.withLock({ $0.nearDuplicates[uri] }), known.generation == generation, known.epoch == epoch {
      return known.places
    }
    let found = snapshot.workspace.nearDuplicates(of: snapshot.document.path)
    state.withLock { $0.nearDuplicates[uri] = (generation, epoch, found) }
    return found
  }

  func forget(_ uri: String) {
    state.withLock { state in
      state.nearDuplicates[uri] = nil
      state.tokens[uri] = nil
      state.findings[uri] = nil
    }
  }
}

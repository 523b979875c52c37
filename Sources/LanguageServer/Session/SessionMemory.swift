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
    /// Whether a lens was filled in with what was known of an older state.
    var hasLateLenses = false
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

  /// What the questions of one state of a document are nearly the same as, by index, looked for once for all lenses; in a
  /// large workspace that of an older state, until it is known of this one.
  func nearDuplicates(of snapshot: DocumentSnapshot) -> [Int: [QuestionPlace]] {
    let (uri, generation, epoch) = (snapshot.document.uri, snapshot.document.generation, snapshot.epoch)
    if let known = state.withLock({ $0.nearDuplicates[uri] }), known.generation == generation, known.epoch == epoch {
      return known.places
    }
    let found = snapshot.workspace.shownNearDuplicates(of: snapshot.document.path)
    return state.withLock { state in
      guard let found else {
        state.hasLateLenses = true
        return state.nearDuplicates[uri]?.places ?? [:]
      }
      state.nearDuplicates[uri] = (generation, epoch, found)
      return found
    }
  }

  /// Whether lenses may say something else by now; they are not asked for twice.
  func takeLateLenses() -> Bool {
    state.withLock { state in
      defer { state.hasLateLenses = false }
      return state.hasLateLenses
    }
  }

  func forget(_ uri: String) {
    state.withLock { state in
      state.nearDuplicates[uri] = nil
      state.tokens[uri] = nil
      state.findings[uri] = nil
    }
  }
}

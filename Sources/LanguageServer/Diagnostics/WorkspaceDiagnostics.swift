import LanguageServerProtocol

/// The client's question for the findings in the whole workspace: it waits until something has changed since the last
/// answer, and until the changes pause.
struct WorkspaceDiagnostics {
  typealias Instant = ContinuousClock.Instant

  struct Question: Sendable {
    var params: WorkspaceDiagnosticParams
    var responder: Responder
  }

  /// How long nothing may have changed before an answer is begun.
  static let pause: Duration = .milliseconds(500)

  private var question: Question?
  private var hasChanged = true
  private var lastChange: Instant?
  private var isUnderWay = false

  /// When an answer is to be begun.
  var due: Instant? {
    guard question != nil, hasChanged, !isUnderWay else { return nil }
    return lastChange.map { $0 + Self.pause } ?? .now
  }

  mutating func changed(at now: Instant) {
    hasChanged = true
    lastChange = now
  }

  /// Takes a question. Returns the one before, which nobody waits for any more.
  mutating func ask(_ question: Question) -> Question? {
    defer { self.question = question }
    return self.question
  }

  /// The question that is to be answered now.
  mutating func take(at now: Instant) -> Question? {
    guard let due, due <= now, let question else { return nil }
    self.question = nil
    if question.responder.token.isCancelled { return nil }
    hasChanged = false
    isUnderWay = true
    return question
  }

  /// Gives the question up that waits. Returns it.
  mutating func release() -> Question? {
    defer { question = nil }
    return question
  }

  mutating func answered() { isUnderWay = false }
}

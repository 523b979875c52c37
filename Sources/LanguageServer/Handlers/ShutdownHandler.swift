import LanguageServerProtocol

/// `shutdown`: takes nothing more but `exit`. Requests under way are still answered.
enum ShutdownHandler: MutatingRequestHandler {
  typealias Request = ShutdownRequest

  static func handle(_ params: NoParams, in session: Session) -> NullResult {
    session.lifecycle = .shutDown
    session.releaseWorkspace()
    return NullResult()
  }
}

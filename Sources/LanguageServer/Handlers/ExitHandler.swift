import LanguageServerProtocol

/// `exit`: ends the session, with 0 only after `shutdown`.
enum ExitHandler: NotificationHandler {
  typealias Notification = ExitNotification

  static func handle(_ params: NoParams, in session: Session) {
    session.lifecycle = .ended(session.lifecycle.exitCode)
  }
}

import LanguageServerProtocol

/// `$/setTrace`: whether the client wants to be told what happens here.
enum SetTraceHandler: NotificationHandler {
  typealias Notification = SetTraceNotification

  static func handle(_ params: SetTraceParams, in session: Session) {
    session.client.setTrace(params.value)
  }
}

import LanguageServerProtocol

/// `workspace/didChangeConfiguration`: takes the settings that come with it, or asks for them.
enum DidChangeConfigurationHandler: NotificationHandler {
  typealias Notification = DidChangeConfigurationNotification

  static func handle(_ params: DidChangeConfigurationParams, in session: Session) {
    session.takePushedSettings(params.settings)
  }
}

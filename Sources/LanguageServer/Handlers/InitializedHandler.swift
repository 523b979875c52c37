import LanguageServerProtocol

/// `initialized`: from now on the client may be asked for things. The folders are read.
enum InitializedHandler: NotificationHandler {
  typealias Notification = InitializedNotification

  static func handle(_ params: NoParams, in session: Session) {
    session.requestSettings()
    session.watchFiles()
    session.indexFolders()
  }
}

import LanguageServerProtocol

/// `workspace/didChangeWatchedFiles`: files on disk were made, changed or deleted.
enum DidChangeWatchedFilesHandler: NotificationHandler {
  typealias Notification = DidChangeWatchedFilesNotification

  static func handle(_ params: DidChangeWatchedFilesParams, in session: Session) {
    session.filesChanged(params.changes.map(\.uri))
  }
}

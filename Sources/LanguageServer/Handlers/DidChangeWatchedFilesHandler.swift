import LanguageServerProtocol
import Workspace

/// `workspace/didChangeWatchedFiles`: files on disk were made, changed or deleted.
enum DidChangeWatchedFilesHandler: NotificationHandler {
  typealias Notification = DidChangeWatchedFilesNotification

  static func handle(_ params: DidChangeWatchedFilesParams, in session: Session) {
    let paths = params.changes.compactMap { DocumentPath.path(of: $0.uri) }.map(FilePath.normalized)
    session.workspace.filesChanged(paths)
    session.judgeAll()
  }
}

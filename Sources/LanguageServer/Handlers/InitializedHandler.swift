import LanguageServerProtocol
import Workspace

/// `initialized`: from now on the client may be asked for things. What is built in is loaded, and the folders are read.
enum InitializedHandler: NotificationHandler {
  typealias Notification = InitializedNotification

  static func handle(_ params: NoParams, in session: Session) {
    session.requestSettings()
    session.watchFiles()
    session.pool.submitIdle {
      BuiltInKnowledge.load()
      return false
    }
    session.indexFolders()
  }
}

import LanguageServerProtocol

/// `workspace/didCreateFiles`: the editor made files or folders.
enum DidCreateFilesHandler: NotificationHandler {
  typealias Notification = DidCreateFilesNotification

  static func handle(_ params: FilesParams, in session: Session) {
    session.filesChanged(params.files.map(\.uri))
  }
}

/// `workspace/didDeleteFiles`: the editor deleted files or folders.
enum DidDeleteFilesHandler: NotificationHandler {
  typealias Notification = DidDeleteFilesNotification

  static func handle(_ params: FilesParams, in session: Session) {
    session.filesChanged(params.files.map(\.uri))
  }
}

/// `workspace/didRenameFiles`: the editor renamed or moved files or folders.
enum DidRenameFilesHandler: NotificationHandler {
  typealias Notification = DidRenameFilesNotification

  static func handle(_ params: RenameFilesParams, in session: Session) {
    session.filesChanged(params.files.flatMap { [$0.oldUri, $0.newUri] })
  }
}

import LanguageServerProtocol

/// `workspace/didChangeWorkspaceFolders`: the paths in the editor's settings count from the first folder.
enum DidChangeWorkspaceFoldersHandler: NotificationHandler {
  typealias Notification = DidChangeWorkspaceFoldersNotification

  static func handle(_ params: DidChangeWorkspaceFoldersParams, in session: Session) {
    let removed = Set((params.event.removed ?? []).compactMap { DocumentPath.path(of: $0.uri) })
    session.folders.removeAll { removed.contains($0) }
    for folder in (params.event.added ?? []).compactMap({ DocumentPath.path(of: $0.uri) })
    where !session.folders.contains(folder) {
      session.folders.append(folder)
    }
  }
}

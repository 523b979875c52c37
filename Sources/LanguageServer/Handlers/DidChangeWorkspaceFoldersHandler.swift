import LanguageServerProtocol
import Workspace

/// `workspace/didChangeWorkspaceFolders`: other folders are read; the paths in the editor's settings count from the first.
enum DidChangeWorkspaceFoldersHandler: NotificationHandler {
  typealias Notification = DidChangeWorkspaceFoldersNotification

  static func handle(_ params: DidChangeWorkspaceFoldersParams, in session: Session) {
    let removed = Set(paths(params.event.removed))
    var folders = session.folders.filter { !removed.contains($0) }
    for folder in paths(params.event.added) where !folders.contains(folder) { folders.append(folder) }
    let isOtherFirst = folders.first != session.folders.first
    session.setFolders(folders)
    if isOtherFirst { session.applySettings() }
    session.indexFolders()
  }

  private static func paths(_ folders: [WorkspaceFolder]?) -> [String] {
    (folders ?? []).compactMap { DocumentPath.path(of: $0.uri) }
  }
}

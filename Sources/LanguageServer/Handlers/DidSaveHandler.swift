import LanguageServerProtocol

/// `textDocument/didSave`: the text is the same as before, so that there is nothing to do.
enum DidSaveHandler: NotificationHandler {
  typealias Notification = DidSaveTextDocumentNotification

  static func handle(_ params: DidSaveTextDocumentParams, in session: Session) {}
}

import LanguageServerProtocol

/// `textDocument/didOpen`: from now on the client's text holds, not the file's.
enum DidOpenHandler: NotificationHandler {
  typealias Notification = DidOpenTextDocumentNotification

  static func handle(_ params: DidOpenTextDocumentParams, in session: Session) {
    guard !session.open(params.textDocument) else { return }
    session.client.log(.warning, "\"\(params.textDocument.uri)\" was opened twice; its text was replaced.")
  }
}

import LanguageServerProtocol

/// `textDocument/didSave`: the text is the same as before; what is known of the file on disk is not.
enum DidSaveHandler: NotificationHandler {
  typealias Notification = DidSaveTextDocumentNotification

  static func handle(_ params: DidSaveTextDocumentParams, in session: Session) {
    // Clients that watch files say so themselves.
    if !session.watchesFiles { session.filesChanged([params.textDocument.uri]) }
  }
}

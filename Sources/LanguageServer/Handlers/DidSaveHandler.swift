import LanguageServerProtocol

/// `textDocument/didSave`: the text is the same as before; what is known of the file on disk is not.
enum DidSaveHandler: NotificationHandler {
  typealias Notification = DidSaveTextDocumentNotification

  static func handle(_ params: DidSaveTextDocumentParams, in session: Session) {
    // Clients that watch files say so themselves. Of what is no document of ours, nothing is known.
    guard !session.watchesFiles, session.documents[params.textDocument.uri]?.isReadable == true else { return }
    session.filesChanged([params.textDocument.uri])
  }
}

import LanguageServerProtocol

/// `textDocument/didClose`: from now on the file's text holds again.
enum DidCloseHandler: NotificationHandler {
  typealias Notification = DidCloseTextDocumentNotification

  static func handle(_ params: DidCloseTextDocumentParams, in session: Session) throws {
    guard session.close(params.textDocument.uri) else {
      throw ResponseError(.invalidParams, "the document \"\(params.textDocument.uri)\" is not open")
    }
  }
}

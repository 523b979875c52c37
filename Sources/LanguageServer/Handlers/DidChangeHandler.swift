import LanguageServerProtocol

/// `textDocument/didChange`: the client's text has changed, in ranges or as a whole.
enum DidChangeHandler: NotificationHandler {
  typealias Notification = DidChangeTextDocumentNotification

  static func handle(_ params: DidChangeTextDocumentParams, in session: Session) throws {
    let uri = params.textDocument.uri
    guard let document = session.documents[uri] else {
      throw ResponseError(.invalidParams, "the document \"\(uri)\" is not open")
    }
    if let old = document.version, let new = params.textDocument.version, new < old {
      session.client.log(.warning, "The version of \"\(uri)\" went back from \(old) to \(new).")
    }
    session.change(document, params.contentChanges, version: params.textDocument.version)
  }
}

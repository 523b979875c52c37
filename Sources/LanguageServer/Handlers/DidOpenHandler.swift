import LanguageServerProtocol
import SourceText

/// `textDocument/didOpen`: from now on the client's text holds, not the file's.
enum DidOpenHandler: NotificationHandler {
  typealias Notification = DidOpenTextDocumentNotification

  static func handle(_ params: DidOpenTextDocumentParams, in session: Session) {
    let item = params.textDocument
    let text = SourceText(item.text)
    let isNew = session.documents.open(item.uri, languageID: item.languageId, version: item.version, text: text)
    if !isNew { session.client.log(.warning, "\"\(item.uri)\" was opened twice; its text was replaced.") }
  }
}

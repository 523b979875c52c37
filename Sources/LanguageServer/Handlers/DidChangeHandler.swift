import LanguageServerProtocol
import SourceText

/// `textDocument/didChange`: applies changes one after the other, each to what the one before it left.
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
    var text = document.text
    for change in params.contentChanges {
      if let range = change.range {
        let positions = PositionConverter(text: text, encoding: session.features.encoding)
        text = text.replacing(positions.offsets(of: range), with: change.text)
      } else {
        text = SourceText(change.text)
      }
    }
    session.documents.change(uri, version: params.textDocument.version, text: text)
  }
}

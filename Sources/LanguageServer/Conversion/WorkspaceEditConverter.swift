import Findings
import LanguageServerProtocol
import SourceText

/// Edits of documents in the form that the client takes.
struct WorkspaceEditConverter {
  let document: OpenDocument
  let features: ClientFeatures
  /// The text of another document, by its path, and its version where it is open.
  let otherDocument: (String) -> (text: SourceText, version: Int?)?

  /// `nil` where a document that has to be changed cannot be had.
  func edit(_ fix: Fix) -> WorkspaceEdit? {
    var edits = [(uri: document.uri, version: document.version, edits: edits(fix.edits, in: document.text))]
    for (path, changes) in fix.editsElsewhere.sorted(by: { $0.key < $1.key }) {
      guard let other = otherDocument(path) else { return nil }
      edits.append((DocumentPath.uri(of: path), other.version, self.edits(changes, in: other.text)))
    }
    edits.removeAll { $0.edits.isEmpty }
    guard features.capabilities.workspace?.workspaceEdit?.documentChanges == true else {
      return WorkspaceEdit(changes: Dictionary(edits.map { ($0.uri, $0.edits) }) { $0 + $1 })
    }
    return WorkspaceEdit(
      documentChanges: edits.map { uri, version, edits in
        let document = OptionalVersionedTextDocumentIdentifier(uri: uri, version: version)
        return TextDocumentEdit(textDocument: document, edits: edits)
      }
    )
  }

  private func edits(_ edits: [TextEdit], in text: SourceText) -> [LSPTextEdit] {
    let positions = PositionConverter(text: text, encoding: features.encoding)
    return edits.map { LSPTextEdit(range: positions.range($0.range), newText: $0.replacement) }
  }
}

import Editing
import Findings
import LanguageServerProtocol
import SourceText

/// Edits of documents in the form that the client takes.
struct WorkspaceEditConverter {
  let snapshot: DocumentSnapshot

  /// `nil` where a document that has to be changed cannot be had.
  func edit(_ fix: Fix) -> WorkspaceEdit? {
    let own = snapshot.document
    var edits = [(uri: own.uri, version: own.version, edits: edits(fix.edits, in: snapshot.text))]
    for (path, changes) in fix.editsElsewhere.sorted(by: { $0.key < $1.key }) {
      guard let text = snapshot.workspace.text(path) else { return nil }
      edits.append(
        (snapshot.documents.uri(of: path), snapshot.documents[path: path]?.version, self.edits(changes, in: text)))
    }
    edits.removeAll { $0.edits.isEmpty }
    guard snapshot.features.capabilities.workspace?.workspaceEdit?.documentChanges == true else {
      return WorkspaceEdit(changes: Dictionary(edits.map { ($0.uri, $0.edits) }) { $0 + $1 })
    }
    return WorkspaceEdit(
      documentChanges: edits.map { uri, version, edits in
        let document = OptionalVersionedTextDocumentIdentifier(uri: uri, version: version)
        return TextDocumentEdit(textDocument: document, edits: edits)
      }
    )
  }

  /// A new file beside the document; `nil` where there is one of that name, or the client makes no files.
  func edit(_ file: Refactoring.NewFile) -> WorkspaceEdit? {
    let capability = snapshot.features.capabilities.workspace?.workspaceEdit
    let own = snapshot.document
    guard capability?.documentChanges == true, capability?.resourceOperations?.contains("create") == true,
      own.uri.hasPrefix("file:"), let dot = own.path.lastIndex(of: "."), !own.path[dot...].contains("/")
    else { return nil }
    let path = own.path[..<dot] + "." + file.format.rawValue
    guard snapshot.workspace.text(String(path)) == nil else { return nil }
    let uri = DocumentPath.uri(of: String(path))
    let start = LSPPosition(line: 0, character: 0)
    let document = OptionalVersionedTextDocumentIdentifier(uri: uri, version: nil)
    let edit = LSPTextEdit(range: LSPRange(start: start, end: start), newText: file.text)
    return WorkspaceEdit(
      documentChanges: [TextDocumentEdit(textDocument: document, edits: [edit])], newFiles: [CreateFile(uri: uri)])
  }

  private func edits(_ edits: [TextEdit], in text: SourceText) -> [LSPTextEdit] {
    let positions = PositionConverter(text: text, encoding: snapshot.features.encoding)
    return edits.map { LSPTextEdit(range: positions.range($0.range), newText: $0.replacement) }
  }
}

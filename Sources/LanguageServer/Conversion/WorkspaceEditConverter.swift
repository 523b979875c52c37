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
    guard snapshot.features.takesDocumentChanges else {
      return WorkspaceEdit(changes: Dictionary(edits.map { ($0.uri, $0.edits) }) { $0 + $1 })
    }
    return WorkspaceEdit(
      documentChanges: edits.map { uri, version, edits in
        let document = OptionalVersionedTextDocumentIdentifier(uri: uri, version: version)
        return TextDocumentEdit(textDocument: document, edits: edits)
      }
    )
  }

  /// The edits of a refactoring; the document's own come last: what leaves it is then in its new place already.
  ///
  /// nil where it has nothing to change, or the document's name no ending.
  func edit(_ refactoring: Refactoring) -> WorkspaceEdit? {
    guard let edit = edit(refactoring.fix) else { return nil }
    guard let rest = edit.documentChanges else { return edit }
    var changes: [TextDocumentEdit] = []
    for file in refactoring.newFiles {
      guard let path = file.path(beside: snapshot.document.path) else { return nil }
      let start = LSPPosition(line: 0, character: 0)
      let document = OptionalVersionedTextDocumentIdentifier(uri: DocumentPath.uri(of: path), version: nil)
      let edit = LSPTextEdit(range: LSPRange(start: start, end: start), newText: file.text)
      changes.append(TextDocumentEdit(textDocument: document, edits: [edit]))
    }
    let files = changes.map { CreateFile(uri: $0.textDocument.uri) }
    changes += rest.filter { $0.textDocument.uri != snapshot.document.uri }
    changes += rest.filter { $0.textDocument.uri == snapshot.document.uri }
    return WorkspaceEdit(documentChanges: changes, newFiles: files)
  }

  /// Whether the client can make the refactoring as a whole: it may make files, and none of that name is there; and where
  /// another document that it has open has to be changed besides this one, a version of it can be said.
  func canMake(_ offer: RefactoringOffer) -> Bool {
    let own = snapshot.document
    guard snapshot.features.takesDocumentChanges else {
      return offer.newFileEndings.isEmpty
        && offer.otherDocuments.allSatisfy { snapshot.documents[path: $0] == nil }
    }
    guard !offer.newFileEndings.isEmpty else { return true }
    return snapshot.features.makesFiles && own.uri.hasPrefix("file:")
      && offer.newFileEndings.allSatisfy { ending in
        Refactoring.NewFile.path(ending: ending, beside: own.path).map { !snapshot.workspace.isTaken($0) } ?? false
      }
  }

  private func edits(_ edits: [TextEdit], in text: SourceText) -> [LSPTextEdit] {
    let positions = PositionConverter(text: text, encoding: snapshot.features.encoding)
    return edits.map { LSPTextEdit(range: positions.range($0.range), newText: $0.replacement) }
  }
}

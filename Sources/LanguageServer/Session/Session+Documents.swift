import LanguageServerProtocol
import SourceText
import Workspace

extension Session {
  // MARK: Snapshots

  /// The document as it is now. Throws a `ResponseError` where it is not open.
  func snapshot(of uri: String, cancellation: CancellationToken) throws -> DocumentSnapshot {
    guard let document = documents[uri] else {
      throw ResponseError(.invalidParams, "The document \"\(uri)\" is not open.")
    }
    return DocumentSnapshot(
      document: document,
      workspace: workspace.snapshot,
      documents: documents,
      features: features,
      memory: memory,
      epoch: epoch,
      cancellation: cancellation
    )
  }

  /// All documents as they are now.
  func view(cancellation: CancellationToken) -> WorkspaceView {
    WorkspaceView(
      workspace: workspace.snapshot, documents: documents, features: features, memory: memory,
      report: report, epoch: epoch, client: client, cancellation: cancellation)
  }

  /// Is the document of `snapshot` still open and unchanged?
  func isCurrent(_ snapshot: DocumentSnapshot) -> Bool {
    documents[snapshot.document.uri]?.generation == snapshot.document.generation
  }

  // MARK: Changes

  /// The client opened a document: its text holds now, not the file's. Returns whether it was not open before.
  func open(_ item: TextDocumentItem) -> Bool {
    let path = DocumentPath.path(of: item.uri) ?? DocumentPath.path(ofUnsaved: item.uri, in: folders.first)
    let isReadable = DocumentPath.mayBeOurs(path, languageID: item.languageId)
    let isNew = documents.open(item.uri, path: path, isReadable: isReadable, version: item.version)
    guard isReadable else { return isNew }
    workspace.open(path, SourceText(item.text.bytes), version: item.version)
    textChanged(item.uri, isOpening: true)
    return isNew
  }

  /// Applies changes one after the other, each to what the one before it left.
  func change(_ document: OpenDocument, _ changes: [TextDocumentContentChangeEvent], version: Int?) {
    documents.changed(document.uri, version: version)
    guard document.isReadable else { return }
    for change in changes {
      guard let text = workspace.snapshot.document(document.path)?.text else { return }
      let edit = replacement(change, in: text)
      workspace.edit(document.path, edit.range, with: edit.replacement, version: version)
    }
    textChanged(document.uri, isOpening: false)
  }

  private func replacement(_ change: TextDocumentContentChangeEvent, in text: SourceText) -> TextEdit {
    guard let range = change.range else { return text.edit(to: change.text) }
    return TextEdit(PositionConverter(text: text, encoding: features.encoding).offsets(of: range), change.text)
  }

  /// The file's text holds again. Returns whether the document was open.
  func close(_ uri: String) -> Bool {
    guard let document = documents.close(uri) else { return false }
    memory.forget(uri)
    if document.isReadable, documents[path: document.path] == nil { workspace.close(document.path) }
    stopJudging(document)
    guard document.isReadable else { return true }
    // What was typed and not saved is gone; what was saved may not be known yet.
    if folders.contains(where: { FilePath.relative(document.path, to: $0) != nil }) { filesChanged([uri]) }
    return true
  }
}

extension SourceText {
  /// The edit that makes this text `new`: what both have in common at both ends stays, so that little is read again.
  fileprivate func edit(to new: String) -> TextEdit {
    let old = bytes
    let new = Array(new.utf8)
    var start = zip(old, new).prefix { $0 == $1 }.count
    let most = min(old.count, new.count)
    var end = 0
    while end < most - start, old[old.endIndex - 1 - end] == new[new.count - 1 - end] { end += 1 }
    // Not in the middle of a character.
    while start > 0, start < new.count, new[start] & 0xC0 == 0x80 { start -= 1 }
    while end > 0, new[new.count - end] & 0xC0 == 0x80 { end -= 1 }
    return TextEdit(start..<old.count - end, String(decoding: new[start..<new.count - end], as: UTF8.self))
  }
}

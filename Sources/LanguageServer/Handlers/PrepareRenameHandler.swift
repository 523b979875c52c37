import Editing
import LanguageServerProtocol

/// `textDocument/prepareRename`: the name under the cursor, where it can be changed; null where it cannot.
enum PrepareRenameHandler: SnapshotRequestHandler {
  typealias Request = PrepareRenameRequest

  static func handle(_ params: TextDocumentPositionParams, in snapshot: DocumentSnapshot) -> PrepareRenameResult? {
    let offset = snapshot.positions.offset(of: params.position)
    guard let found = snapshot.navigator?.renamable(at: offset) else { return nil }
    return PrepareRenameResult(range: snapshot.positions.range(found.range), placeholder: found.name)
  }
}

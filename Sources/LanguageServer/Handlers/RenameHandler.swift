import Editing
import LanguageServerProtocol

/// `textDocument/rename`: another name for an id, a tag, an anchor or a definition, wherever it is named.
enum RenameHandler: SnapshotRequestHandler {
  typealias Request = RenameRequest

  /// Edits for an older text would destroy the new one.
  static var needsSameVersion: Bool { true }

  static func handle(_ params: RenameParams, in snapshot: DocumentSnapshot) throws -> WorkspaceEdit? {
    guard let navigator = snapshot.navigator else { return nil }
    do {
      let fix = try navigator.rename(at: snapshot.positions.offset(of: params.position), to: params.newName)
      return WorkspaceEditConverter(snapshot: snapshot).edit(fix)
    } catch {
      throw ResponseError(.requestFailed, error.sentence)
    }
  }
}

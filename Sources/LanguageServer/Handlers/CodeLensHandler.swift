import Editing
import LanguageServerProtocol

/// `textDocument/codeLens`: one above the bank and one above each question; what they say is asked for one by one.
enum CodeLensHandler: SnapshotRequestHandler {
  typealias Request = CodeLensRequest

  static func handle(_ params: CodeLensParams, in snapshot: DocumentSnapshot) -> [LSPCodeLens] {
    let converter = CodeLensConverter(uri: snapshot.document.uri, positions: snapshot.positions.forMany)
    return snapshot.context?.codeLenses.map(converter.lens) ?? []
  }
}

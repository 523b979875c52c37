import Editing
import LanguageServerProtocol
import SourceText
import Workspace

/// What a request that only reads works on: immutable, whatever arrives meanwhile.
struct DocumentSnapshot: Sendable {
  let document: OpenDocument
  let workspace: WorkspaceSnapshot
  /// The versions of all documents that are open, by path.
  let versions: [String: Int]
  let features: ClientFeatures
  let memory: SessionMemory
  let cancellation: CancellationToken

  var text: SourceText { workspace.document(document.path)?.text ?? SourceText("") }

  /// Between the client's positions and byte offsets.
  var positions: PositionConverter {
    PositionConverter(text: text, encoding: features.encoding)
  }

  /// What editing features work on; `nil` for a document that is none of ours.
  var context: EditingContext? {
    guard document.isReadable else { return nil }
    return workspace.context(of: document.path).flatMap { EditingContext($0, in: workspace) }
  }

  /// What finds names across documents; `nil` for a document that is none of ours.
  var navigator: Navigator? {
    document.isReadable ? Navigator(workspace, path: document.path) : nil
  }

  var places: PlaceConverter {
    PlaceConverter(
      workspace: workspace, encoding: features.encoding, uris: [document.path: document.uri])
  }

  var diagnostics: DiagnosticConverter {
    DiagnosticConverter(
      uri: document.uri,
      positions: positions,
      capabilities: features.capabilities.textDocument?.publishDiagnostics,
      textOfPath: TextMemo(workspace).text
    )
  }
}

import Editing
import LanguageServerProtocol
import SourceText
import Workspace

/// What a request that only reads works on: immutable, whatever arrives meanwhile.
struct DocumentSnapshot: Sendable {
  let document: OpenDocument
  let workspace: WorkspaceSnapshot
  /// All documents that are open.
  let documents: OpenDocuments
  let features: ClientFeatures
  let memory: SessionMemory
  /// Counts the changes of what findings depend on: the texts of all documents, settings, files, the day.
  let epoch: Int
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
    PlaceConverter(workspace: workspace, encoding: features.encoding, documents: documents)
  }

  var diagnostics: DiagnosticConverter {
    DiagnosticConverter(
      uri: document.uri,
      documents: documents,
      positions: positions,
      capabilities: features.capabilities.textDocument?.publishDiagnostics,
      textOfPath: TextMemo(workspace).text
    )
  }
}

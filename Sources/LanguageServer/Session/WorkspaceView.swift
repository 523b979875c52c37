import Workspace

/// What a request works on that is about no one document: immutable, whatever arrives meanwhile.
struct WorkspaceView: Sendable {
  let workspace: WorkspaceSnapshot
  /// The documents that are open, by URI.
  let documents: OpenDocuments
  let features: ClientFeatures
  let memory: SessionMemory
  let report: ReportFile
  let epoch: Int
  let client: Client
  let cancellation: CancellationToken

  /// An open document; `nil` where it is not open any more.
  func document(_ uri: String) -> DocumentSnapshot? {
    guard let document = documents[uri] else { return nil }
    return DocumentSnapshot(
      document: document, workspace: workspace, documents: documents, features: features, memory: memory,
      epoch: epoch, cancellation: cancellation)
  }

  var places: PlaceConverter {
    PlaceConverter(workspace: workspace, encoding: features.encoding, documents: documents)
  }
}

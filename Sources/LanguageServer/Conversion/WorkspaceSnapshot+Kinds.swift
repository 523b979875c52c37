import Workspace

extension WorkspaceSnapshot {
  /// Is the document a bank, a schema, a configuration or other data of ours?
  func isOurs(_ path: String) -> Bool {
    switch classification(of: path)?.kind {
    case nil, .other: false
    default: true
    }
  }
}

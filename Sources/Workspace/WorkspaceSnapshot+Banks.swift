import SourceText
import Syntax

extension WorkspaceSnapshot {
  /// The paths of all banks that are known, in order.
  package var bankPaths: [String] {
    documents.keys.filter { classification(of: $0)?.kind == .bank }.sorted()
  }

  /// The workspace with the file at `path` read as a document, for those who look at what nobody has open; as it is where
  /// it is one already or cannot be read.
  package func reading(_ path: String) -> WorkspaceSnapshot {
    guard documents[path] == nil, let bytes = try? files.read(path) else { return self }
    var copy = self
    copy.documents[path] = Document(path, SourceText(bytes))
    return copy
  }
}

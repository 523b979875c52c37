import SourceText
import Syntax

extension WorkspaceSnapshot {
  /// The paths of all banks that are known, in order: documents, and files in the folders that nobody has open.
  package var bankPaths: [String] {
    let open = documents.keys.filter { classification(of: $0)?.kind == .bank }
    let others = folderIndex.files.values.filter { file in
      documents[file.path] == nil && openFiles[file.identity] == nil && isIndexedBank(file.path)
    }
    return (open + others.map(\.path)).sorted()
  }

  /// The paths of all documents that the command line checks in folders, in order: banks, and what else is ours but
  /// schemas.
  package var checkedPaths: [String] {
    func isChecked(_ kind: DocumentKind?) -> Bool {
      switch kind {
      case .bank, .configuration, .guide, .catalog: true
      case .schema, .other, nil: false
      }
    }
    let open = documents.keys.filter { isChecked(classification(of: $0)?.kind) }
    let others = folderIndex.files.values.filter { file in
      documents[file.path] == nil && openFiles[file.identity] == nil
        && isChecked(classifier(for: file.path).classify(file.traits).kind)
    }
    return (open + others.map(\.path)).sorted()
  }

  /// The paths of the banks that have a question with that id, in order.
  package func banks(withQuestion id: String) -> [String] { identifiers.banks(with: id, in: self) }

  /// The workspace with the file at `path` read as a document, for those who look at what nobody has open; as it is where
  /// it is one already or cannot be read.
  package func reading(_ path: String) -> WorkspaceSnapshot {
    guard documents[path] == nil, let bytes = try? files.read(path) else { return self }
    var copy = self
    copy.documents[path] = Document(path, SourceText(bytes))
    return copy
  }
}

package struct LSPTextEdit: Codable, Hashable, Sendable {
  package var range: LSPRange
  package var newText: String

  package init(range: LSPRange, newText: String) {
    self.range = range
    self.newText = newText
  }
}

/// Edits of one document, for the version named (`null`: for the one on disk).
package struct TextDocumentEdit: Codable, Hashable, Sendable {
  package var textDocument: OptionalVersionedTextDocumentIdentifier
  package var edits: [LSPTextEdit]

  package init(textDocument: OptionalVersionedTextDocumentIdentifier, edits: [LSPTextEdit]) {
    self.textDocument = textDocument
    self.edits = edits
  }
}

package struct OptionalVersionedTextDocumentIdentifier: Codable, Hashable, Sendable {
  package var uri: String
  package var version: Int?

  package init(uri: String, version: Int?) {
    self.uri = uri
    self.version = version
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(uri, forKey: .uri)
    try container.encode(version, forKey: .version)
  }

  private enum CodingKeys: CodingKey {
    case uri, version
  }
}

/// Edits of several documents: `documentChanges` for clients that have it, `changes` for the others.
package struct WorkspaceEdit: Codable, Hashable, Sendable {
  package var changes: [String: [LSPTextEdit]]?
  package var documentChanges: [TextDocumentEdit]?
  /// Files to make, which `documentChanges` begins with. For clients that can.
  package var newFiles: [CreateFile] = []

  package init(changes: [String: [LSPTextEdit]]) {
    self.changes = changes
  }

  package init(documentChanges: [TextDocumentEdit], newFiles: [CreateFile] = []) {
    self.documentChanges = documentChanges
    self.newFiles = newFiles
  }

  private enum CodingKeys: CodingKey {
    case changes, documentChanges
  }

  /// One element of `documentChanges`.
  private enum Change: Codable {
    case create(CreateFile)
    case edit(TextDocumentEdit)

    init(from decoder: any Decoder) throws {
      if let file = try? CreateFile(from: decoder), file.kind == "create" {
        self = .create(file)
      } else {
        self = .edit(try TextDocumentEdit(from: decoder))
      }
    }

    func encode(to encoder: any Encoder) throws {
      switch self {
      case .create(let file): try file.encode(to: encoder)
      case .edit(let edit): try edit.encode(to: encoder)
      }
    }
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    changes = try container.decodeIfPresent([String: [LSPTextEdit]].self, forKey: .changes)
    guard let all = try container.decodeIfPresent([Change].self, forKey: .documentChanges) else { return }
    documentChanges = []
    for change in all {
      switch change {
      case .create(let file): newFiles.append(file)
      case .edit(let edit): documentChanges?.append(edit)
      }
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encodeIfPresent(changes, forKey: .changes)
    guard let documentChanges else { return }
    let all = newFiles.map(Change.create) + documentChanges.map(Change.edit)
    try container.encode(all, forKey: .documentChanges)
  }
}

/// Makes an empty file, and fails where there is one.
package struct CreateFile: Codable, Hashable, Sendable {
  package var kind = "create"
  package var uri: String

  package init(uri: String) {
    self.uri = uri
  }
}

import SourceText

extension WorkspaceSnapshot {
  /// The URIs of all schemas that are known. Where no folder was indexed, as on the command line, files beside the
  /// documents count.
  var schemaIndex: SchemaIndex { caches.schemaIndex { madeSchemaIndex() } }

  private func madeSchemaIndex() -> SchemaIndex {
    var index = SchemaIndex()
    for (path, document) in documents where classification(of: path)?.kind == .schema {
      index.add(SchemaIdentity.all(in: document), of: path)
    }
    for file in folderIndex.files.values where !file.schemas.isEmpty && isClosedSchema(file) {
      index.add(file.schemas, of: file.path)
    }
    if folderIndex.files.isEmpty {
      for document in documentsBeside() { index.add(SchemaIdentity.all(in: document), of: document.path) }
    }
    return index
  }

  /// The paths of all schemas that are known, in order: documents, and files in the folders that nobody has open.
  package var schemaPaths: [String] {
    let open = documents.keys.filter { classification(of: $0)?.kind == .schema }
    return (open + folderIndex.files.values.filter(isClosedSchema).map(\.path)).sorted()
  }

  /// Whether one of the documents is a schema.
  var hasSchemaDocuments: Bool { documents.keys.contains { classification(of: $0)?.kind == .schema } }

  private func isClosedSchema(_ file: IndexedFile) -> Bool {
    documents[file.path] == nil && openFiles[file.identity] == nil
      && classifier(for: file.path).classify(file.traits).kind == .schema
  }

  /// The schemas in the folders of the documents and of the schema of the command line that are no documents themselves.
  private func documentsBeside() -> [Document] {
    let schemas = documents.keys.filter { classification(of: $0)?.kind == .schema }
    let paths = schemas + [overrides.schema].compactMap(\.self)
    return Set(paths.map { FilePath.parent($0) ?? "/" }).sorted().flatMap { folder -> [Document] in
      ((try? base.names(in: folder)) ?? []).compactMap { name in
        let path = FilePath.joined(folder, name)
        guard DocumentFormat.isRead(path), documents[path] == nil, let bytes = try? base.read(path),
          SchemaIdentity.mayBeSchema(path, bytes)
        else { return nil }
        return Document(path, SourceText(bytes))
      }
    }
  }

  // MARK: References

  /// The file of the schema that a reference in the file at `path` leads to: `uri` is absolute, or relative to the file,
  /// and has no fragment. nil where there is none.
  package func schemaFile(_ uri: String, from path: String) -> String? {
    SchemaLinks(files: files, folder: FilePath.parent(path) ?? "/").file(uri) ?? schemaIndex.path(of: uri)
  }
}

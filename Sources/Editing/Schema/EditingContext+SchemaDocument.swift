import JSONSchema
import Syntax

extension EditingContext {
  /// The schemas of a schema file; `nil` for a document of another kind.
  var schemaDocument: SchemaDocument? {
    guard kind == .schema, let root = tree.root else { return nil }
    return SchemaDocument(root: root, path: path)
  }

  /// The values of the references that lead out of a schema file.
  var externalSchemaReferences: [Value] {
    schemaDocument?.references().compactMap { reference in
      guard case .external = reference.target else { return nil }
      return reference.entry.value
    } ?? []
  }
}

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

  /// Where the schema that `#fragment` means has its name, or begins; `nil` where there is none.
  func rangeOfSchema(_ reference: String) -> Range<Int>? {
    guard let document = schemaDocument, let root = document.subschemas.first else { return nil }
    switch document.resolve(reference, from: root) {
    case .schema(let schema):
      return schema.nameEntry?.key.contentRange ?? schema.value.range.lowerBound..<schema.value.range.lowerBound
    case .value(let value): return value.range.lowerBound..<value.range.lowerBound
    case .missing, .external: return nil
    }
  }
}

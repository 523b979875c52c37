import JSONSchema
import SourceText
import Syntax

/// A URI that a schema gives itself by `$id`, as other files must know of it.
struct SchemaIdentity: Sendable, Hashable {
  let uri: String
  /// Where it is written.
  let range: Range<Int>
  /// The same for two schemas with the same text.
  let fingerprint: Int

  /// Those of a document; none for what is no schema by its looks.
  static func all(in document: Document) -> [SchemaIdentity] {
    guard let root = document.tree.root, root.isMapping, root["$id"] != nil || root["id"] != nil || root["$defs"] != nil
    else { return [] }
    return SchemaDocument(root: root, path: document.path).identifiers.map { identifier in
      SchemaIdentity(
        uri: identifier.uri, range: identifier.range,
        fingerprint: Array(document.text.slice(identifier.extent)).hashValue)
    }
  }

  /// Whether a file may be a schema, as its name or its first bytes have it.
  static func mayBeSchema(_ path: String, _ bytes: some Collection<UInt8>) -> Bool {
    if Classifier.hasSchemaName(path) { return true }
    return String(decoding: bytes.prefix(4096), as: UTF8.self).contains("json-schema.org/")
  }
}

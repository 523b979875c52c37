import Syntax

/// A schema with a URI of its own: a document's root, or a subschema with `$id`.
struct SchemaResource: Sendable {
  let uri: URIReference
  let root: Value
  let settings: DialectSettings
  /// The document it is in.
  let document: Int
  var anchors: [String: Value] = [:]
  /// `$dynamicAnchor`s; `$recursiveAnchor: true` has the empty name.
  var dynamicAnchors: [String: Value] = [:]
}

/// Gives the root of the schema document at an absolute URI without a fragment, if the caller has one.
package typealias SchemaResolver = (_ uri: String) -> Value?

/// A node of a schema document.
typealias SchemaKey = Instance.Identity

extension Value {
  var key: SchemaKey { SchemaKey(chunk: ObjectIdentifier(chunk), index: nodeIndex) }
}

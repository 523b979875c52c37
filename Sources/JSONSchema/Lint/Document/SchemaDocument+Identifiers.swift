extension SchemaDocument {
  /// A URI that a schema of the document gives itself.
  package struct Identifier: Sendable, Hashable {
    /// Absolute, without a fragment.
    package let uri: String
    /// Where it is written.
    package let range: Range<Int>
    /// The bytes of the schema that has it.
    package let extent: Range<Int>
  }

  /// The absolute URIs of the document and of what is in it, in document order.
  package var identifiers: [Identifier] {
    resources.compactMap { resource in
      guard let identifier = resource.identifier, URIReference(resource.uri).isAbsolute else { return nil }
      return Identifier(
        uri: resource.uri, range: identifier.writtenRange, extent: nodes[resource.node].value.range)
    }
  }

  /// The schema that has the URI `uri`; nil where none has.
  package func schema(identifiedBy uri: String) -> Subschema? {
    resources.first { $0.uri == uri }.map { Subschema(document: self, index: $0.node) }
  }
}

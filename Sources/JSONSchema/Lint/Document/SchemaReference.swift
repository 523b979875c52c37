import Syntax

/// A reference in a document: a keyword that applies a schema from elsewhere.
package struct SchemaReference: Sendable {
  static let keywords: Set<String> = ["$ref", "$dynamicRef", "$recursiveRef"]

  package let source: Subschema
  package let entry: Value.Entry
  package let text: String
  package let target: Target

  package enum Target: Sendable {
    /// A schema of the same document.
    case schema(Subschema)
    /// Something of the same document that stands where no schema does.
    case value(Value)
    /// Nothing, though the document that is meant is this one.
    case missing
    /// Another document, by its URI without a fragment.
    case external(String)
  }

  package var targetSchema: Subschema? {
    if case .schema(let schema) = target { return schema }
    return nil
  }
}

extension SchemaDocument {
  /// All references, in document order.
  package func references() -> [SchemaReference] {
    subschemas.flatMap { schema in
      schema.entries.compactMap { entry -> SchemaReference? in
        guard let name = entry.key.string, SchemaReference.keywords.contains(name),
          KeywordName.named(name, in: schema.dialect) != nil, entry.value.scalarType == .string,
          let text = entry.value.string
        else { return nil }
        let isAnchor = name == "$dynamicRef" && schema.dialect >= .v1
        let reference = isAnchor ? DynamicReference.anchor(text).map { "#" + $0 } ?? text : text
        return SchemaReference(source: schema, entry: entry, text: text, target: resolve(reference, from: schema))
      }
    }
  }

  /// What `reference` in `schema` refers to.
  package func resolve(_ reference: String, from schema: Subschema) -> SchemaReference.Target {
    let parsed = URIReference(reference)
    guard let resource = resource(of: parsed, from: schema) else {
      return .external(parsed.resolved(against: URIReference(schema.resource.uri)).withoutFragment.text)
    }
    let root = Subschema(document: self, index: resources[resource].node)
    let fragment = URIReference.percentDecoded(parsed.fragment ?? "")
    if fragment.isEmpty { return .schema(root) }
    if fragment.hasPrefix("/") {
      if let index = indexByPointer[root.pointer + fragment] {
        return .schema(Subschema(document: self, index: index))
      }
      guard let value = Self.value(at: fragment, in: root.value) else { return .missing }
      return subschema(at: value).map { .schema($0) } ?? .value(value)
    }
    return indexByAnchor["\(resource)#\(fragment)"].map { .schema(Subschema(document: self, index: $0)) } ?? .missing
  }

  private func resource(of reference: URIReference, from schema: Subschema) -> Int? {
    if reference.withoutFragment.text.isEmpty { return nodes[schema.index].resource }
    let uri = reference.resolved(against: URIReference(schema.resource.uri)).withoutFragment.text
    return resources.firstIndex { !$0.uri.isEmpty && $0.uri == uri }
  }

  /// The value that a JSON Pointer leads to.
  static func value(at pointer: String, in root: Value) -> Value? {
    var current = root
    for token in pointer.split(separator: "/", omittingEmptySubsequences: false).dropFirst() {
      let name = JSONPointerToken.unescaped(token)
      if current.isMapping, let next = current[name] {
        current = next
      } else if current.isSequence, let index = Int(name), index >= 0,
        let next = current.items.enumerated().first(where: { $0.offset == index })?.element
      {
        current = next
      } else {
        return nil
      }
    }
    return current
  }
}

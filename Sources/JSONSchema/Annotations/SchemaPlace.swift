import Syntax

/// What a schema says of one place in a document, whether or not a value is there yet.
package struct SchemaPlace: Sendable {
  /// The schemas that apply, in the order in which they are reached: a schema before those that it refers to.
  package internal(set) var schemas: [SchemaAnnotations] = []
  /// The keys that an object there may have, in the order of the schema.
  package internal(set) var keys: [KnownKey] = []
  /// The values that may stand there: of `enum` and `const`, in the order of the schema.
  package internal(set) var values: [KnownValue] = []
  /// The types that a value there may have.
  package internal(set) var types: InstanceTypes = .all

  /// The first that has a title, and so on: what a reader is told.
  package var title: String? { schemas.lazy.compactMap(\.title).first }
  package var description: String? { schemas.lazy.compactMap(\.description).first }
  package var defaultValue: Value? { schemas.lazy.compactMap(\.defaultValue).first }
  package var examples: [Value] { schemas.lazy.map(\.examples).first { !$0.isEmpty } ?? [] }
  package var isDeprecated: Bool { schemas.contains(where: \.isDeprecated) }

  /// A key that an object may have.
  package struct KnownKey: Sendable {
    package let name: String
    package internal(set) var isRequired: Bool
    /// What is known of its value before there is one.
    package let value: SchemaPlace
  }

  /// A value that is allowed.
  package struct KnownValue: Sendable {
    package let value: Value
    /// What the schema says that allows just this value, as in a `oneOf` of `const`s.
    package let schema: SchemaAnnotations?
  }
}

/// What a schema says of a value without judging it.
package struct SchemaAnnotations: Sendable {
  /// The schema itself, in its own document.
  package let source: Value
  /// Whether the value is, or may be, a string.
  var isOfText = true

  /// The value of an annotating keyword: `contentEncoding` and its kind annotate strings alone, and `contentSchema` says
  /// nothing without a media type.
  package func annotation(_ keyword: String) -> Value? {
    switch keyword {
    case "contentEncoding", "contentMediaType": isOfText ? source[keyword] : nil
    case "contentSchema": isOfText && source["contentMediaType"] != nil ? source[keyword] : nil
    default: source[keyword]
    }
  }

  package var title: String? { text("title") }
  package var description: String? { text("description") }
  package var defaultValue: Value? { source["default"] }
  package var examples: [Value] { source["examples"].map { Array($0.items) } ?? [] }
  package var isDeprecated: Bool { source["deprecated"]?.boolean == true }
  package var format: String? { text("format") }

  private func text(_ keyword: String) -> String? {
    guard let value = source[keyword], value.scalarType == .string else { return nil }
    return value.string
  }
}

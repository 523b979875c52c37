/// What a schema says of one place in a document.
struct SchemaKnowledge: Sendable, Hashable {
  /// A key that a mapping there may have.
  struct Key: Sendable, Hashable {
    var name: String
    var text: SchemaText
    var isRequired = false
    var shape = Shape.any
  }

  /// A value that may stand there.
  struct Literal: Sendable, Hashable {
    /// A string's own text; else as JSON writes it.
    var text: String
    var isString: Bool
    var isDefault = false
    var explanation: String?
  }

  /// What kind of value a key takes, where that is one kind alone.
  enum Shape: Sendable, Hashable {
    case any
    case scalar
    case sequence
    case mapping
  }

  var text = SchemaText()
  /// In the order of the schema.
  var keys: [Key] = []
  /// In the order of the schema: `enum`, `const`, `true` and `false`.
  var literals: [Literal] = []
}

/// What a schema tells a reader about a value.
struct SchemaText: Sendable, Hashable {
  var title: String?
  var description: String?
  /// As JSON writes it.
  var defaultValue: String?
  var examples: [String] = []
  var isDeprecated = false
}

import Syntax

/// What the keywords of a schema say of single values.
struct ScalarLimits {
  private let schema: Subschema
  private let types: TypeSet?
  private let pattern: Pattern?

  init(of schema: Subschema) {
    self.schema = schema
    types = schema.types
    pattern = schema["pattern"]?.string.flatMap { try? Pattern($0) }
  }

  /// The keyword that excludes `value`; nil where none does.
  func excluding(_ value: Value) -> Value.Entry? {
    if let types, !types.isEmpty, types.isDisjoint(with: TypeSet(of: value)) { return schema.entry("type") }
    guard value.isScalar else { return nil }
    if let number = ExactNumber(scalar: value) {
      if let least = schema.number("minimum"), number < least { return schema.entry("minimum") }
      if let most = schema.number("maximum"), number > most { return schema.entry("maximum") }
    }
    guard value.scalarType == .string, let text = value.string else { return nil }
    if let pattern, !pattern.matches(text) { return schema.entry("pattern") }
    let length = ExactNumber(text.unicodeScalars.count)
    if let least = schema.number("minLength"), length < least { return schema.entry("minLength") }
    if let most = schema.number("maxLength"), length > most { return schema.entry("maxLength") }
    return nil
  }
}

import Syntax

extension Subschema {
  /// The types that `type` beside it allows; nil where there is none, or one that cannot be read.
  package var types: TypeSet? { self["type"].flatMap(TypeSet.init(typeKeyword:)) }

  /// The types of values that it can allow at all by `type`, `const` and `enum`; all where none is there.
  package var possibleTypes: TypeSet {
    if isFalse { return [] }
    var result = types ?? .all
    if dialect >= .draft6, let value = self["const"] { result.formIntersection(TypeSet(of: value)) }
    if let values = self["enum"], values.isSequence {
      result.formIntersection(values.items.reduce(into: TypeSet()) { $0.formUnion(TypeSet(of: $1)) })
    }
    return result
  }

  package func number(_ keyword: String) -> ExactNumber? { self[keyword].flatMap(ExactNumber.init(scalar:)) }

  /// The items of a keyword's list that are strings.
  package func strings(_ keyword: String) -> [Value] { self[keyword]?.items.filter { $0.scalarType == .string } ?? [] }

  /// Whether `$ref` beside it makes a validator ignore all else, as it did up to draft 7.
  package var isReferenceOnly: Bool { dialect <= .draft7 && self["$ref"]?.scalarType == .string }
}

extension TypeSet {
  /// The types that a value of the keyword `type` names; nil where a name is none or a schema stands there.
  init?(typeKeyword value: Value) {
    if value.scalarType == .string, let name = value.string {
      if name == "any" {
        self = .all
        return
      }
      self.init(name: name)
      return
    }
    guard value.isSequence else { return nil }
    var result: TypeSet = []
    for item in value.items {
      guard item.scalarType == .string, let type = TypeSet(typeKeyword: item) else { return nil }
      result.formUnion(type)
    }
    self = result
  }

  /// The type of a value.
  init(of value: Value) {
    switch value.kind {
    case .mapping: self = .object
    case .sequence: self = .array
    case .scalar:
      switch value.scalarType ?? .null {
      case .null: self = .null
      case .boolean: self = .boolean
      case .integer: self = .integer
      case .float: self = ExactNumber(scalar: value)?.isInteger == true ? .integer : .fraction
      case .string: self = .string
      }
    }
  }
}

extension ExactNumber {
  /// The number that a scalar is; nil for what is none.
  init?(scalar value: Value) {
    guard value.scalarType == .integer || value.scalarType == .float, let text = value.string else { return nil }
    self.init(text)
  }
}

extension CompiledSubschema {
  /// The numbers of the schemas that this one applies to a value or to what is in it.
  func appliedSchemas(in schema: Schema) -> [Int] {
    var result = applicators.flatMap { applicator -> [Int] in
      switch applicator {
      case .reference(let target): [target]
      case .dynamicReference(let target, let anchor):
        schema.dynamicAnchors.compactMap { $0[anchor] } + (target.map { [$0] } ?? [])
      case .all(let schemas), .any(let schemas), .one(let schemas), .typeOrSchemas(_, let schemas, _): schemas
      case .not(let schema): [schema]
      case .condition(let condition, let then, let otherwise): [condition, then, otherwise].compactMap { $0 }
      }
    }
    if let array { result += array.prefix + [array.rest, array.contains].compactMap { $0 } }
    if let object {
      result += object.schemas.filter { $0 >= 0 }.map(Int.init)
      result += object.patterns.map(\.schema) + object.dependentSchemas.map(\.schema)
      result += object.propertyDependencies.map(\.schema)
      result += [object.additional, object.propertyNames].compactMap { $0 }
    }
    return result + [unevaluatedItems, unevaluatedProperties].compactMap { $0 }
  }
}

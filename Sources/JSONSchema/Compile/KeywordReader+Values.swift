import Syntax

extension KeywordReader {
  /// `type`, `enum`, `const`.
  func readValues(into result: inout CompiledKeywords) {
    if let type = value(.type) {
      let (types, schemas) = readTypes(type)
      if schemas.isEmpty {
        result.types = types
      } else {
        result.applicators.append(.typeOrSchemas(types ?? [], schemas, isDisallowed: false))
      }
    }
    if let const = value(.const) {
      result.values.append(ValueKeywords(keyword: .const, values: [Instance(const)]))
    }
    if let list = value(.enum), list.isSequence {
      result.values.append(ValueKeywords(keyword: .enum, values: list.items.map(Instance.init)))
    }
  }

  /// The types that a `type` or `disallow` names, and the schemas among them.
  func readTypes(_ value: Value) -> (InstanceTypes?, [Int]) {
    let items = value.isSequence ? Array(value.items) : [value]
    var types: InstanceTypes = []
    var schemas: [Int] = []
    for item in items {
      if item.isMapping {
        if let number = number(item) { schemas.append(number) }
      } else if item.scalarType == .string, let name = item.string {
        // "any" of draft 3, and what no dialect knows: the metaschema says so, and nothing is checked.
        types.formUnion(InstanceTypes(name: name) ?? .all)
      }
    }
    if types.isEmpty, schemas.isEmpty { return (nil, []) }
    return (types, schemas)
  }
}

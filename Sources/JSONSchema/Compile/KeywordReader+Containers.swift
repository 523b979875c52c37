import Syntax

extension KeywordReader {
  func readArray() -> ArrayKeywords? {
    var prefix: [Int] = []
    var rest: Int?
    if settings.dialect >= .draft2020 {
      prefix = children(.prefixItems) ?? []
      rest = child(.items)
    } else if let list = children(.items) {
      prefix = list
      rest = child(.additionalItems)
    } else {
      rest = child(.items)
    }
    let minItems = count(.minItems) ?? 0
    let maxItems = count(.maxItems) ?? Int.max
    let isUnique = value(.uniqueItems)?.boolean == true
    let contains = child(.contains)
    if prefix.isEmpty, rest == nil, contains == nil, minItems == 0, maxItems == Int.max, !isUnique { return nil }
    return ArrayKeywords(
      minItems: minItems, maxItems: maxItems, isUnique: isUnique, prefix: prefix, rest: rest, contains: contains,
      minContains: contains == nil ? 0 : count(.minContains) ?? 1, maxContains: count(.maxContains) ?? Int.max,
      containsEvaluates: settings.dialect >= .draft2020)
  }

  func readObject() -> ObjectKeywords? {
    var names = NameTable()
    var schemas: [Int: Int] = [:]
    var required: [Int] = []
    if let map = value(.properties), map.isMapping {
      for entry in map.entries {
        guard entry.key.isScalar, let name = entry.key.string, let schema = number(entry.value) else { continue }
        let number = names.add(name)
        schemas[number] = schema
        if settings.dialect == .draft3, entry.value["required"]?.boolean == true { required.append(number) }
      }
    }
    if let list = value(.required), list.isSequence {
      var seen = Set(required)
      for name in self.names(list) {
        let number = names.add(name)
        if seen.insert(number).inserted { required.append(number) }
      }
    }
    var patterns: [(pattern: Pattern, schema: Int)] = []
    if let map = value(.patternProperties), map.isMapping {
      for entry in map.entries {
        guard entry.key.isScalar, let pattern = pattern(entry.key, keyword: .patternProperties),
          let schema = number(entry.value)
        else { continue }
        patterns.append((pattern, schema))
      }
    }
    let (dependentSchemas, dependentRequired) = readDependencies(&names)
    let propertyDependencies = readPropertyDependencies(&names)
    let minProperties = count(.minProperties) ?? 0
    let maxProperties = count(.maxProperties) ?? Int.max
    let additional = child(.additionalProperties)
    let propertyNames = child(.propertyNames)
    if names.count == 0, patterns.isEmpty, additional == nil, propertyNames == nil, minProperties == 0,
      maxProperties == Int.max
    {
      return nil
    }
    return ObjectKeywords(
      names: names, schemas: (0..<names.count).map { Int32(schemas[$0] ?? -1) }, required: required,
      minProperties: minProperties, maxProperties: maxProperties, patterns: patterns, additional: additional,
      propertyNames: propertyNames, dependentSchemas: dependentSchemas, dependentRequired: dependentRequired,
      propertyDependencies: propertyDependencies)
  }

  private func readPropertyDependencies(_ names: inout NameTable) -> [PropertyDependency] {
    guard let map = value(.propertyDependencies), map.isMapping else { return [] }
    var result: [PropertyDependency] = []
    for entry in map.entries {
      guard entry.key.isScalar, let name = entry.key.string, entry.value.isMapping else { continue }
      for inner in entry.value.entries {
        guard inner.key.isScalar, let text = inner.key.string, let schema = number(inner.value) else { continue }
        result.append(PropertyDependency(name: names.add(name), text: text, schema: schema))
      }
    }
    return result
  }

  /// `dependentSchemas`, `dependentRequired`, and `dependencies`, which was both.
  private func readDependencies(
    _ names: inout NameTable
  ) -> (schemas: [(name: Int, schema: Int)], required: [(name: Int, required: [Int])]) {
    var schemas: [(name: Int, schema: Int)] = []
    var required: [(name: Int, required: [Int])] = []
    for keyword in [KeywordName.dependencies, .dependentSchemas, .dependentRequired] {
      guard let map = value(keyword), map.isMapping else { continue }
      for entry in map.entries {
        guard entry.key.isScalar, let name = entry.key.string else { continue }
        if keyword != .dependentRequired, let schema = number(entry.value) {
          schemas.append((names.add(name), schema))
        } else if keyword != .dependentSchemas, entry.value.isSequence {
          required.append((names.add(name), self.names(entry.value).map { names.add($0) }))
        } else if settings.dialect == .draft3, entry.value.scalarType == .string, let other = entry.value.string {
          required.append((names.add(name), [names.add(other)]))
        }
      }
    }
    return (schemas, required)
  }
}

extension Evaluator {
  mutating func apply(
    _ keywords: ObjectKeywords, of subschema: CompiledSubschema, to instance: Instance, _ evaluated: Evaluated?
  ) -> Bool {
    var isValid = true
    var present = SmallBitSet()
    var ordinal = 0
    let part = instance.part
    var pairs = Instance.Pairs(instance)
    while let (key, value) = pairs.nextNodes() {
      let name = Instance.withText(of: key, in: part) { keywords.names.number(of: $0) }
      if name >= 0 { present.insert(name) }
      let schema = name >= 0 ? Int(keywords.schemas[name]) : -1
      if schema >= 0, !keywords.looksAtEachMember, evaluated == nil {
        if !applyInside(schema, to: Instance(part: part, index: value)) { isValid = false }
      } else if !applyMember(
        keywords, of: subschema, Instance(part: part, index: key), Instance(part: part, index: value), name: name,
        ordinal, evaluated)
      {
        isValid = false
      }
      if !isValid, !isCollecting { return false }
      ordinal += 1
    }
    while let (key, value) = pairs.nextMember() {
      let name = key.withText { keywords.names.number(of: $0) }
      if name >= 0 { present.insert(name) }
      if !applyMember(keywords, of: subschema, key, value, name: name, ordinal, evaluated) {
        isValid = false
        if !isCollecting { return false }
      }
      ordinal += 1
    }
    if ordinal < keywords.minProperties { isValid = fail(.minProperties, subschema, instance, .count(ordinal)) }
    if ordinal > keywords.maxProperties { isValid = fail(.maxProperties, subschema, instance, .count(ordinal)) }
    for name in keywords.required where !present.contains(name) {
      isValid = fail(.required, subschema, instance, .missing(name))
    }
    for (name, required) in keywords.dependentRequired where present.contains(name) {
      for other in required where !present.contains(other) {
        isValid = fail(.dependentRequired, subschema, instance, .missingDependency(name: other, of: name))
      }
    }
    for (name, schema) in keywords.dependentSchemas where present.contains(name) && (isValid || isCollecting) {
      if !applyInPlace(schema, to: instance, as: .object, evaluated) { isValid = false }
    }
    if !keywords.propertyDependencies.isEmpty, isValid || isCollecting,
      !applyPropertyDependencies(keywords, to: instance, evaluated)
    {
      isValid = false
    }
    return isValid
  }

  private mutating func applyPropertyDependencies(
    _ keywords: ObjectKeywords, to instance: Instance, _ evaluated: Evaluated?
  ) -> Bool {
    var isValid = true
    var pairs = Instance.Pairs(instance)
    while let (key, value) = pairs.nextMember() {
      let name = key.withText { keywords.names.number(of: $0) }
      guard name >= 0, value.type(floatsAreIntegers: true) == .string else { continue }
      for dependency in keywords.propertyDependencies where dependency.name == name && dependency.text == value.string {
        if !applyInPlace(dependency.schema, to: instance, as: .object, evaluated) { isValid = false }
      }
    }
    return isValid
  }

  private mutating func applyMember(
    _ keywords: ObjectKeywords, of subschema: CompiledSubschema, _ key: Instance, _ value: Instance, name: Int,
    _ ordinal: Int, _ evaluated: Evaluated?
  ) -> Bool {
    var isValid = true
    if let schema = keywords.propertyNames {
      if !apply(schema, toName: key) { isValid = false }
    }
    var isKnown = false
    if name >= 0, keywords.schemas[name] >= 0 {
      isKnown = true
      if !applyInside(Int(keywords.schemas[name]), to: value) { isValid = false }
    }
    for (pattern, schema) in keywords.patterns where key.withText({ pattern.search($0) != .noMatch }) {
      isKnown = true
      if isValid || isCollecting, !applyInside(schema, to: value) { isValid = false }
    }
    if !isKnown, let additional = keywords.additional {
      isKnown = true
      if schema.subschemas[additional].isFalse {
        isValid = fail(.additionalProperties, subschema, key, .member(key: key, value: value))
      } else if isValid || isCollecting, !applyInside(additional, to: value) {
        isValid = false
      }
    }
    if isKnown, let evaluated { evaluated.members.insert(ordinal) }
    return isValid
  }
}

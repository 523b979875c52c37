extension Evaluator {
  mutating func apply(
    _ applicator: Applicator, of subschema: CompiledSubschema, to instance: Instance, as type: InstanceTypes,
    _ evaluated: Evaluated?
  ) -> Bool {
    switch applicator {
    case .reference(let target):
      return follow(target, to: instance, as: type, evaluated)
    case .dynamicReference(let target, let anchor):
      guard let target = dynamicTarget(anchor) ?? target else { return true }
      return follow(target, to: instance, as: type, evaluated)
    case .all(let schemas):
      var isValid = true
      for schema in schemas where isValid || isCollecting {
        if !applyInPlace(schema, to: instance, as: type, evaluated) { isValid = false }
      }
      return isValid
    case .any(let schemas):
      return applyAny(schemas, of: subschema, to: instance, as: type, evaluated)
    case .one(let schemas):
      return applyOne(schemas, of: subschema, to: instance, as: type, evaluated)
    case .not(let schema):
      return !test(schema, instance, as: type, nil) || fail(.not, subschema, instance)
    case .condition(let condition, let then, let otherwise):
      let branch = test(condition, instance, as: type, evaluated) ? then : otherwise
      guard let branch else { return true }
      let outer = self.condition
      self.condition = Failure.Condition(schema: condition, instance: instance)
      defer { self.condition = outer }
      return applyInPlace(branch, to: instance, as: type, evaluated)
    case .typeOrSchemas(let types, let schemas, let isDisallowed):
      let hasType = !types.isDisjoint(with: type) || type == .integer && types.contains(.number)
      var holds = hasType
      for schema in schemas where !holds { holds = test(schema, instance, as: type, nil) }
      return holds != isDisallowed || fail(isDisallowed ? .disallow : .type, subschema, instance)
    }
  }

  /// The schema of the anchor in the outermost resource of the dynamic scope that has it.
  private func dynamicTarget(_ anchor: String) -> Int? {
    for resource in scope where resource < schema.dynamicAnchors.count {
      if let target = schema.dynamicAnchors[resource][anchor] { return target }
    }
    return nil
  }

  private mutating func applyAny(
    _ schemas: [Int], of subschema: CompiledSubschema, to instance: Instance, as type: InstanceTypes,
    _ evaluated: Evaluated?
  ) -> Bool {
    var isValid = false
    for schema in schemas where !isValid || evaluated != nil {
      if test(schema, instance, as: type, evaluated) { isValid = true }
    }
    return isValid || failBranches(.anyOf, schemas, of: subschema, instance, as: type)
  }

  private mutating func applyOne(
    _ schemas: [Int], of subschema: CompiledSubschema, to instance: Instance, as type: InstanceTypes,
    _ evaluated: Evaluated?
  ) -> Bool {
    var matching: [Int] = []
    for (place, schema) in schemas.enumerated() {
      if test(schema, instance, as: type, evaluated) {
        matching.append(place)
        if matching.count > 1, !isCollecting { return false }
      }
    }
    switch matching.count {
    case 1: return true
    case 0: return failBranches(.oneOf, schemas, of: subschema, instance, as: type)
    default: return fail(.oneOf, subschema, instance, .matching(matching))
    }
  }

  /// Collects what each branch misses. Always false.
  private mutating func failBranches(
    _ keyword: KeywordName, _ schemas: [Int], of subschema: CompiledSubschema, _ instance: Instance,
    as type: InstanceTypes
  ) -> Bool {
    guard isCollecting else { return false }
    let before = failures
    var branches: [[Failure]] = []
    for schema in schemas {
      failures = []
      _ = applyInPlace(schema, to: instance, as: type, nil)
      branches.append(failures)
    }
    failures = before
    return fail(keyword, subschema, instance, .branches(branches))
  }
}

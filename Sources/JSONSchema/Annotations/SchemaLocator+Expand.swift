extension SchemaLocator {
  /// The candidates and all schemas that apply to the same value through them.
  ///
  /// Of alternatives, those that the value satisfies; if there is none, those that it does not speak against.
  func expand(_ candidates: [Candidate], _ instance: Instance?) -> [Candidate] {
    var result: [Candidate] = []
    var seen: Set<Int> = []
    var waiting = Array(candidates.reversed())
    while let candidate = waiting.popLast(), result.count < Self.maximumCount {
      guard seen.insert(candidate.number).inserted else { continue }
      if isStrict, let instance, !holds(candidate.number, instance, candidate) { continue }
      result.append(candidate)
      let next = applied(by: candidate, instance).map { self.candidate($0, from: candidate) }
      waiting.append(contentsOf: next.reversed())
    }
    return result
  }

  private func applied(by candidate: Candidate, _ instance: Instance?) -> [Int] {
    let keywords = schema.subschemas[candidate.number].keywords
    var result: [Int] = []
    for applicator in keywords.applicators {
      switch applicator {
      case .reference(let target): result.append(target)
      case .dynamicReference(let target, let anchor):
        let scope = candidate.scope + [schema.subschemas[candidate.number].resource]
        if let target = dynamicTarget(anchor, scope) ?? target { result.append(target) }
      case .all(let schemas): result += schemas
      case .any(let schemas), .one(let schemas): result += plausible(schemas, instance, candidate)
      case .typeOrSchemas(_, let schemas, let isDisallowed): if !isDisallowed { result += schemas }
      case .condition(let condition, let then, let otherwise):
        guard let instance else {
          if takesAllBranches { result += [then, otherwise].compactMap { $0 } }
          break
        }
        let isMet = holds(condition, instance, candidate)
        if isMet, isStrict { result.append(condition) }
        let branch = isMet ? then : otherwise
        if let branch { result.append(branch) }
      case .not: break
      }
    }
    if takesAllBranches, let object = keywords.object { result += object.dependentSchemas.map(\.schema) }
    if let object = keywords.object, let instance, !object.dependentSchemas.isEmpty {
      let present = ExpectedNames.present(in: instance)
      for (name, number) in object.dependentSchemas where present.contains(object.names.name(name)) {
        result.append(number)
      }
    }
    return result
  }

  private func dynamicTarget(_ anchor: String, _ scope: [Int]) -> Int? {
    for resource in scope where resource < schema.dynamicAnchors.count {
      if let target = schema.dynamicAnchors[resource][anchor] { return target }
    }
    return nil
  }

  func holds(_ number: Int, _ instance: Instance, _ candidate: Candidate) -> Bool {
    var evaluator = Evaluator(schema, isCollecting: false)
    evaluator.scope = candidate.scope
    return evaluator.applyInside(number, to: instance)
  }

  private func plausible(_ schemas: [Int], _ instance: Instance?, _ candidate: Candidate) -> [Int] {
    guard let instance else { return schemas }
    let holding = schemas.filter { holds($0, instance, candidate) }
    guard holding.isEmpty, !isStrict else { return holding }
    let objections = schemas.map { number in
      var evaluator = Evaluator(schema, isCollecting: true)
      evaluator.scope = candidate.scope
      _ = evaluator.applyInside(number, to: instance)
      return BranchChooser.objections(evaluator.failures, to: instance)
    }
    let least = objections.min() ?? 0
    return zip(schemas, objections).filter { $0.1 == least }.map(\.0)
  }
}

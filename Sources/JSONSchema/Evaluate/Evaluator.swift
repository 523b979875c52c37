/// Applies compiled schemas to values. One use, one thread.
///
/// In the collecting state it goes on after a failure and keeps all of them; otherwise the first one ends it.
struct Evaluator {
  /// Schemas inside each other, counted over values and references: what is deeper is not judged.
  static let maximumDepth = 600

  let schema: Schema
  var failures: [Failure] = []
  var isCollecting: Bool
  /// The numbers of the resources that were entered, outermost first.
  var scope: [Int] = []
  /// Whether the items of the long list are left out, and their schemas noted instead.
  var leavesOutItems = false
  var itemSchemas: [Schema.SubschemaID] = []
  /// The innermost `if` of which a branch is being applied.
  var condition: Failure.Condition?
  private let usesDynamicScope: Bool
  private var depth = 0
  /// The targets of the references that are being followed for the value at hand, from `firstReference` on.
  private var references: [Int] = []
  private var firstReference = 0
  /// What was found of values that aliases lead to: each is judged once per schema.
  private var aliased: [AliasKey: Bool] = [:]

  private struct AliasKey: Hashable {
    let schema: Int
    let value: Instance.Identity
    let isCollecting: Bool
  }

  init(_ schema: Schema, isCollecting: Bool) {
    self.schema = schema
    usesDynamicScope = schema.usesDynamicScope
    self.isCollecting = isCollecting
  }

  /// Applies schema `number` to a value that is inside another, or to the root.
  mutating func applyInside(_ number: Int, to instance: Instance) -> Bool {
    guard number < schema.subschemas.count else { return true }
    let number = Int(schema.direct[number])
    let subschema = schema.subschemas[number]
    if subschema.isTrivial { return true }
    let outerReference = firstReference
    firstReference = references.count
    defer { firstReference = outerReference }
    guard instance.isReachedByAlias else {
      return apply(subschema, to: instance, as: type(of: instance, for: subschema), nil)
    }
    let key = AliasKey(schema: number, value: instance.identity, isCollecting: isCollecting)
    if let known = aliased[key] { return known }
    let result = apply(subschema, to: instance, as: type(of: instance, for: subschema), nil)
    aliased[key] = result
    return result
  }

  private func type(of instance: Instance, for subschema: CompiledSubschema) -> InstanceTypes {
    instance.type(floatsAreIntegers: subschema.settings.dialect >= .draft6)
  }

  /// Applies schema `number` to the name of a member.
  mutating func apply(_ number: Int, toName key: Instance) -> Bool {
    let outerReference = firstReference
    firstReference = references.count
    defer { firstReference = outerReference }
    return applyInPlace(number, to: key, as: .string, nil)
  }

  /// Applies what a reference leads to. One that leads back to itself for the same value says nothing.
  mutating func follow(
    _ target: Int, to instance: Instance, as type: InstanceTypes, _ evaluated: Evaluated?
  ) -> Bool {
    if references[firstReference...].contains(target) { return true }
    references.append(target)
    defer { references.removeLast() }
    return applyInPlace(target, to: instance, as: type, evaluated)
  }

  /// Applies schema `number` to the value that is being judged already.
  mutating func applyInPlace(
    _ number: Int, to instance: Instance, as type: InstanceTypes, _ evaluated: Evaluated?
  ) -> Bool {
    apply(schema.subschemas[number], to: instance, as: type, evaluated)
  }

  /// Whether the schema holds, without collecting failures.
  mutating func test(
    _ number: Int, _ instance: Instance, as type: InstanceTypes, _ evaluated: Evaluated?
  ) -> Bool {
    let wasCollecting = isCollecting
    isCollecting = false
    defer { isCollecting = wasCollecting }
    return applyInPlace(number, to: instance, as: type, evaluated)
  }

  private mutating func apply(
    _ subschema: CompiledSubschema, to instance: Instance, as type: InstanceTypes, _ evaluated: Evaluated?
  ) -> Bool {
    if subschema.isTrivial { return true }
    if subschema.isFalse { return fail(.not, subschema, instance) }
    guard depth < Self.maximumDepth else { return true }
    depth += 1
    defer { depth -= 1 }
    guard usesDynamicScope, scope.last != subschema.resource else {
      return applyKeywords(of: subschema, to: instance, as: type, evaluated)
    }
    scope.append(subschema.resource)
    defer { scope.removeLast() }
    return applyKeywords(of: subschema, to: instance, as: type, evaluated)
  }

  private mutating func applyKeywords(
    of subschema: CompiledSubschema, to instance: Instance, as type: InstanceTypes, _ outer: Evaluated?
  ) -> Bool {
    if subschema.allowedTypes.isDisjoint(with: type) {
      return instance.isBroken || fail(.type, subschema, instance)
    }
    let evaluated = outer != nil || subschema.hasUnevaluated ? Evaluated() : nil
    var isValid = true
    // A loop over nothing still counts references, and this is done for every value.
    if !subschema.values.isEmpty {
      for values in subschema.values where !holds(values, instance, type) && !instance.isBroken {
        isValid = fail(values.keyword, subschema, instance)
        if !isCollecting { return false }
      }
    }
    if !applyTyped(of: subschema, to: instance, as: type, evaluated) {
      isValid = false
      if !isCollecting { return false }
    }
    if !subschema.applicators.isEmpty {
      for applicator in subschema.applicators {
        guard !apply(applicator, of: subschema, to: instance, as: type, evaluated) else { continue }
        isValid = false
        if !isCollecting { return false }
      }
    }
    if subschema.hasUnevaluated, let evaluated {
      isValid = applyUnevaluated(of: subschema, to: instance, as: type, evaluated) && isValid
    }
    if isValid, let outer, let evaluated { outer.formUnion(evaluated) }
    return isValid
  }

  /// The keywords that are about one type of value.
  private mutating func applyTyped(
    of subschema: CompiledSubschema, to instance: Instance, as type: InstanceTypes, _ evaluated: Evaluated?
  ) -> Bool {
    switch type {
    case .object:
      guard let object = subschema.object else { return true }
      return apply(object, of: subschema, to: instance, evaluated)
    case .array:
      guard let array = subschema.array else { return true }
      return apply(array, of: subschema, to: instance, evaluated)
    case .string:
      guard let string = subschema.string, !instance.isBroken else { return true }
      return apply(string, of: subschema, to: instance)
    case .integer, .number:
      guard let numeric = subschema.numeric, !instance.isBroken else { return true }
      return apply(numeric, of: subschema, to: instance)
    default: return true
    }
  }

  /// Notes a failure while collecting. Always false.
  mutating func fail(
    _ keyword: KeywordName, _ subschema: CompiledSubschema, _ instance: Instance, _ detail: Failure.Detail = .none
  ) -> Bool {
    if isCollecting {
      failures.append(
        Failure(keyword: keyword, schema: subschema, instance: instance, detail: detail, condition: condition))
    }
    return false
  }
}

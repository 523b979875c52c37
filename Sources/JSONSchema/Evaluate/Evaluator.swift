/// Applies compiled schemas to values. One use, one thread.
///
/// In the collecting state it goes on after a failure and keeps all of them; otherwise the first one ends it.
final class Evaluator {
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
    self.isCollecting = isCollecting
  }

  /// Applies schema `number` to a value that is inside another, or to the root.
  func applyInside(_ number: Int, to instance: Instance) -> Bool {
    guard number < schema.subschemas.count else { return true }
    let subschema = schema.subschemas[number]
    if subschema.keywords.isTrivial { return true }
    let outerReference = firstReference
    firstReference = references.count
    defer { firstReference = outerReference }
    var evaluated = Evaluated()
    guard instance.isReachedByAlias else {
      return apply(subschema, to: instance, as: type(of: instance, for: subschema), &evaluated, tracks: false)
    }
    let key = AliasKey(schema: number, value: instance.identity, isCollecting: isCollecting)
    if let known = aliased[key] { return known }
    let result = apply(subschema, to: instance, as: type(of: instance, for: subschema), &evaluated, tracks: false)
    aliased[key] = result
    return result
  }

  private func type(of instance: Instance, for subschema: CompiledSubschema) -> InstanceTypes {
    instance.type(floatsAreIntegers: subschema.settings.dialect >= .draft6)
  }

  /// Applies schema `number` to the name of a member.
  func apply(_ number: Int, toName key: Instance) -> Bool {
    let outerReference = firstReference
    firstReference = references.count
    defer { firstReference = outerReference }
    var none = Evaluated()
    return applyInPlace(number, to: key, as: .string, &none, tracks: false)
  }

  /// Applies what a reference leads to. One that leads back to itself for the same value says nothing.
  func follow(
    _ target: Int, to instance: Instance, as type: InstanceTypes, _ evaluated: inout Evaluated, tracks: Bool
  ) -> Bool {
    if references[firstReference...].contains(target) { return true }
    references.append(target)
    defer { references.removeLast() }
    return applyInPlace(target, to: instance, as: type, &evaluated, tracks: tracks)
  }

  /// Applies schema `number` to the value that is being judged already.
  func applyInPlace(
    _ number: Int, to instance: Instance, as type: InstanceTypes, _ evaluated: inout Evaluated, tracks: Bool
  ) -> Bool {
    apply(schema.subschemas[number], to: instance, as: type, &evaluated, tracks: tracks)
  }

  /// Whether the schema holds, without collecting failures.
  func test(
    _ number: Int, _ instance: Instance, as type: InstanceTypes, _ evaluated: inout Evaluated, tracks: Bool
  ) -> Bool {
    let wasCollecting = isCollecting
    isCollecting = false
    defer { isCollecting = wasCollecting }
    return applyInPlace(number, to: instance, as: type, &evaluated, tracks: tracks)
  }

  private func apply(
    _ subschema: CompiledSubschema, to instance: Instance, as type: InstanceTypes, _ evaluated: inout Evaluated,
    tracks: Bool
  ) -> Bool {
    let keywords = subschema.keywords
    if keywords.isTrivial { return true }
    if keywords.boolean == false { return fail(.not, subschema, instance) }
    guard depth < Self.maximumDepth else { return true }
    depth += 1
    defer { depth -= 1 }
    guard schema.usesDynamicScope, scope.last != subschema.resource else {
      return applyKeywords(keywords, of: subschema, to: instance, as: type, &evaluated, tracks: tracks)
    }
    scope.append(subschema.resource)
    defer { scope.removeLast() }
    return applyKeywords(keywords, of: subschema, to: instance, as: type, &evaluated, tracks: tracks)
  }

  private func applyKeywords(
    _ keywords: CompiledKeywords, of subschema: CompiledSubschema, to instance: Instance, as type: InstanceTypes,
    _ outer: inout Evaluated, tracks outerTracks: Bool
  ) -> Bool {
    if let types = keywords.types, types.isDisjoint(with: type), !(type == .integer && types.contains(.number)) {
      return instance.isBroken || fail(.type, subschema, instance)
    }
    let hasUnevaluated = keywords.unevaluatedItems != nil || keywords.unevaluatedProperties != nil
    let tracks = outerTracks || hasUnevaluated
    var evaluated = Evaluated()
    var isValid = true
    for values in keywords.values where !holds(values, instance, type) {
      guard instance.isBroken || fail(values.keyword, subschema, instance) else {
        isValid = false
        if !isCollecting { return false }
        continue
      }
    }
    var holds = true
    switch type {
    case .object:
      if let object = keywords.object { holds = apply(object, of: subschema, to: instance, &evaluated, tracks: tracks) }
    case .array:
      if let array = keywords.array { holds = apply(array, of: subschema, to: instance, &evaluated, tracks: tracks) }
    case .string:
      if let string = keywords.string { holds = instance.isBroken || apply(string, of: subschema, to: instance) }
    case .integer, .number:
      if let numeric = keywords.numeric { holds = instance.isBroken || apply(numeric, of: subschema, to: instance) }
    default: break
    }
    isValid = isValid && holds
    if !isValid, !isCollecting { return false }
    for applicator in keywords.applicators {
      guard !apply(applicator, of: subschema, to: instance, as: type, &evaluated, tracks: tracks) else { continue }
      isValid = false
      if !isCollecting { return false }
    }
    if hasUnevaluated, isValid || isCollecting {
      isValid = applyUnevaluated(of: subschema, to: instance, as: type, &evaluated) && isValid
    }
    if outerTracks, isValid { outer.formUnion(evaluated) }
    return isValid
  }

  /// Notes a failure while collecting. Always false.
  func fail(
    _ keyword: KeywordName, _ subschema: CompiledSubschema, _ instance: Instance, _ detail: Failure.Detail = .none
  ) -> Bool {
    if isCollecting {
      failures.append(Failure(keyword: keyword, schema: subschema, instance: instance, detail: detail))
    }
    return false
  }
}

/// Failures that others bring with them: what is to be told is the cause.
struct Consequences {
  private let schema: Schema
  /// Objects and arrays that something is wrong with or in, `unevaluated…` apart: such a schema evaluates nothing.
  private var disturbed: Set<Instance.Identity> = []
  /// By object, the names of members whose own values are wrong, whatever else holds.
  private var wrongMembers: [Instance.Identity: Set<String>] = [:]
  /// By object, the names of keys whose absence is told by itself.
  private var missing: [Instance.Identity: Set<String>] = [:]
  private var known: [ExpectedNames.Key: ExpectedNames] = [:]

  init(_ failures: [Failure], _ misspelt: MisspeltKeys, in schema: Schema) {
    self.schema = schema
    guard failures.count > 1 else { return }
    for failure in failures where failure.keyword != .unevaluatedProperties && failure.keyword != .unevaluatedItems {
      noteContainers(of: failure.instance)
      if failure.condition == nil, [.enum, .const, .type, .pattern].contains(failure.keyword) { noteMember(failure) }
    }
    for failure in failures {
      guard case .missing(let name) = failure.detail, let object = failure.schema.keywords.object,
        misspelt.explains(failure) || !followsWrongCondition(failure)
      else { continue }
      missing[failure.instance.identity, default: []].insert(object.names.name(name))
    }
  }

  private mutating func noteContainers(of instance: Instance) {
    var container: Instance? = instance
    while let current = container {
      let isNew = disturbed.insert(current.identity).inserted
      guard isNew else { return }
      container = InstancePlace(current).parentContainer
    }
  }

  private mutating func noteMember(_ failure: Failure) {
    let place = InstancePlace(failure.instance)
    guard case .value(let key) = place.role, let object = place.parentContainer else { return }
    wrongMembers[object.identity, default: []].insert(key.string)
  }

  /// Whether another failure is the cause of this one.
  mutating func contain(_ failure: Failure, _ misspelt: MisspeltKeys) -> Bool {
    if followsWrongCondition(failure) { return true }
    switch failure.detail {
    case .member(let key, _) where failure.keyword == .unevaluatedProperties:
      guard let object = InstancePlace(key).parentContainer, disturbed.contains(object.identity) else { return false }
      return names(failure).contain(key)
    case .item(_, let item) where failure.keyword == .unevaluatedItems:
      guard let array = InstancePlace(item).parentContainer else { return false }
      return disturbed.contains(array.identity)
    case .branches(let branches): return isExplained(failure, branches, misspelt)
    default: return false
    }
  }

  /// A value that decides by `if` what else has to hold, and is itself wrong: nobody knows what would hold if it were not.
  private func followsWrongCondition(_ failure: Failure) -> Bool {
    guard let condition = failure.condition, let wrong = wrongMembers[condition.instance.identity],
      let object = schema.subschemas[condition.schema].keywords.object
    else { return false }
    return (0..<object.names.count).contains { object.schemas[$0] >= 0 && wrong.contains(object.names.name($0)) }
  }

  /// Alternatives that would hold with keys whose absence, or misspelling, is told anyway.
  private func isExplained(_ failure: Failure, _ branches: [[Failure]], _ misspelt: MisspeltKeys) -> Bool {
    let told = missing[failure.instance.identity, default: []].union(misspelt.meanings(in: failure.instance))
    guard !told.isEmpty else { return false }
    return branches.contains { branch in
      !branch.isEmpty
        && branch.allSatisfy { failed in
          guard case .missing(let name) = failed.detail, let object = failed.schema.keywords.object,
            failed.instance.identity == failure.instance.identity
          else { return false }
          return told.contains(object.names.name(name))
        }
    }
  }

  private mutating func names(_ failure: Failure) -> ExpectedNames {
    let key = ExpectedNames.Key(failure)
    let names = known[key] ?? ExpectedNames(failure, in: schema)
    known[key] = names
    return names
  }
}

/// Chooses, of the branches of an `anyOf` or `oneOf` that all failed, the one that the writer meant.
enum BranchChooser {
  enum Choice {
    /// One branch came closest: what it misses is the answer.
    case branch([Failure])
    /// No branch allows the value's type; these are the types that they allow.
    case types(InstanceTypes)
    /// Each branch wants the value to be one of some.
    case values([Instance])
    /// Each branch misses just some keys: any of these sets would do.
    case keys([[String]])
  }

  static func choose(_ branches: [[Failure]], for instance: Instance) -> Choice {
    let identity = instance.identity
    let open = branches.filter { branch in
      !branch.contains { isAboutSelf($0, identity) && [.type, .enum, .const, .not].contains($0.keyword) }
    }
    if open.isEmpty { return chooseClosed(branches, identity) }
    if open.count == 1 { return .branch(open[0]) }
    if let keys = missingKeys(open, identity) { return .keys(keys) }
    let best = open.enumerated().min { rank($0.element, $0.offset, instance) < rank($1.element, $1.offset, instance) }
    return .branch(best?.element ?? [])
  }

  private static func isAboutSelf(_ failure: Failure, _ identity: Instance.Identity) -> Bool {
    failure.instance.identity == identity
  }

  /// All branches refuse the value itself, not something in it.
  private static func chooseClosed(_ branches: [[Failure]], _ identity: Instance.Identity) -> Choice {
    var types: InstanceTypes = []
    var values: [Instance] = []
    var others: [[Failure]] = []
    for branch in branches {
      guard let failure = branch.first(where: { isAboutSelf($0, identity) }) else { continue }
      if failure.keyword == .type, let allowed = failure.schema.keywords.types {
        types.formUnion(allowed)
      } else if failure.keyword == .enum || failure.keyword == .const {
        values += failure.schema.keywords.values.flatMap(\.all)
      } else {
        others.append(branch)
      }
    }
    if !values.isEmpty, types.isEmpty { return .values(values) }
    if !values.isEmpty,
      let branch = branches.first(where: { $0.contains { $0.keyword == .enum || $0.keyword == .const } })
    {
      return .branch(branch)
    }
    if types.isEmpty { return .branch(others.first ?? branches.first ?? []) }
    return .types(types)
  }

  /// How much in a value says that a branch with these failures was not meant: its type, or members that are to have one
  /// of a few values.
  static func objections(_ failures: [Failure], to instance: Instance) -> Int {
    var result = 0
    for failure in failures {
      switch failure.keyword {
      case .type where failure.instance.identity == instance.identity: result += 100
      case .const, .enum:
        let container = InstancePlace(failure.instance).parentContainer
        if container?.identity == instance.identity { result += 1 }
      default: break
      }
    }
    return result
  }

  private static func missingKeys(_ branches: [[Failure]], _ identity: Instance.Identity) -> [[String]]? {
    var result: [[String]] = []
    for branch in branches {
      var names: [String] = []
      for failure in branch {
        guard isAboutSelf(failure, identity), case .missing(let name) = failure.detail,
          let object = failure.schema.keywords.object
        else { return nil }
        names.append(object.names.name(name))
      }
      result.append(names)
    }
    return result
  }

  /// Less is closer: first by members that say by their value which branch is meant, then by unknown and missing keys,
  /// then by the number of failures.
  private static func rank(_ branch: [Failure], _ place: Int, _ instance: Instance) -> (Int, Int, Int, Int) {
    var discriminating = 0
    var shape = 0
    for failure in branch {
      switch failure.keyword {
      case .const, .enum:
        let container = InstancePlace(failure.instance).parentContainer
        if container?.identity == instance.identity { discriminating += 1 }
      case .required, .additionalProperties, .unevaluatedProperties: shape += 1
      default: break
      }
    }
    return (discriminating, shape, branch.count, place)
  }
}

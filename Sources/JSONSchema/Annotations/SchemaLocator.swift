import Syntax

/// Follows a document and its schema side by side to one place.
struct SchemaLocator {
  /// A schema on the way, with the dynamic scope in which it was reached.
  struct Candidate {
    let number: Int
    let scope: [Int]
  }

  /// A bound on the schemas of one place, for schemas that spread without end.
  static let maximumCount = 2_000

  let schema: Schema
  /// Whether just the annotations of the standard are meant: of schemas that the value satisfies, conditions among them.
  /// Otherwise it is what a writer wants to know, of alternatives that the value does not satisfy yet too.
  var isStrict = false
  /// Whether, where no value is given, both branches of a condition are followed, and what depends on keys.
  var takesAllBranches = false

  /// The schemas that apply at the end of `path`, and the value there, if there is one.
  func locate(_ path: [InstanceStep], in root: Instance?) -> (schemas: [Candidate], instance: Instance?) {
    guard !schema.subschemas.isEmpty else { return ([], nil) }
    var instance = root
    let first = Candidate(number: schema.root, scope: [])
    if isStrict, let root, !holds(first.number, root, first) { return ([], root) }
    var current = expand([first], instance)
    for step in path {
      let next = instance?.step(step)
      current = expand(children(of: current, step, next), next)
      instance = next
    }
    return (current, instance)
  }

  func candidate(_ number: Int, from parent: Candidate) -> Candidate {
    let resource = schema.subschemas[number].resource
    guard schema.usesDynamicScope, parent.scope.last != resource else {
      return Candidate(number: number, scope: parent.scope)
    }
    return Candidate(number: number, scope: parent.scope + [resource])
  }

  /// The schemas that candidates have for a member or an item.
  private func children(of candidates: [Candidate], _ step: InstanceStep, _ instance: Instance?) -> [Candidate] {
    var result: [Candidate] = []
    for candidate in candidates {
      let found = numbers(in: schema.subschemas[candidate.number], step)
      for child in found.map({ self.candidate($0, from: candidate) }) {
        if isStrict, let instance, !holds(child.number, instance, child) { continue }
        result.append(child)
      }
    }
    guard result.isEmpty else { return result }
    for candidate in candidates {
      let keywords = schema.subschemas[candidate.number].keywords
      switch step {
      case .key:
        if let number = keywords.unevaluatedProperties { result.append(self.candidate(number, from: candidate)) }
      case .index: if let number = keywords.unevaluatedItems { result.append(self.candidate(number, from: candidate)) }
      }
    }
    return result
  }

  private func numbers(in subschema: CompiledSubschema, _ step: InstanceStep) -> [Int] {
    switch step {
    case .index(let index):
      guard let array = subschema.keywords.array else { return [] }
      var result: [Int] = []
      if index < array.prefix.count {
        result.append(array.prefix[index])
      } else if let rest = array.rest {
        result.append(rest)
      }
      // What `contains` finds is a schema of the item too, but no item has to be like it.
      if let contains = array.contains, result.isEmpty || isStrict { result.append(contains) }
      return result
    case .key(let key):
      guard let object = subschema.keywords.object else { return [] }
      return ByteText.with(key) { text in
        var result: [Int] = []
        let name = object.names.number(of: text)
        if name >= 0, object.schemas[name] >= 0 { result.append(Int(object.schemas[name])) }
        for (pattern, number) in object.patterns where pattern.search(text) != .noMatch { result.append(number) }
        if result.isEmpty, let additional = object.additional { result.append(additional) }
        return result
      }
    }
  }
}

extension Instance {
  /// The member or item at a step.
  fileprivate func step(_ step: InstanceStep) -> Instance? {
    switch step {
    case .key(let name):
      var pairs = Instance.Pairs(self)
      var found: Instance?
      while let (key, value) = pairs.nextMember() { if key.string == name { found = value } }
      return found
    case .index(let index):
      if let item = value.item(ofLongList: index) { return Instance(item) }
      var items = Instance.Items(self)
      var position = 0
      while let item = items.next() {
        if position == index { return item }
        position += 1
      }
      return nil
    }
  }
}

extension Value {
  /// The item of a long list that is in chunk `index`, found without a walk; nil where this is no such list.
  fileprivate func item(ofLongList index: Int) -> Value? {
    guard let hole = tree.hole, node.flags.contains(.chunked), !isInItem,
      let found = tree.items.element(at: index)
    else { return nil }
    return Value.item(in: found.element, at: hole.offset + found.before.bytes, of: tree)
  }
}

import Syntax

extension Schema {
  /// What the schema says of the place that `path` leads to from `root`; the last steps may lead to what is not there yet.
  package func place(at path: [InstanceStep], in root: Value?) -> SchemaPlace {
    let locator = SchemaLocator(schema: self)
    let located = locator.locate(path, in: root.map(Instance.init))
    return describe(located.schemas, locator, withKeys: true)
  }

  /// The schemas whose annotations the standard attaches to the value that `path` leads to from `root`: those that it
  /// satisfies, if the whole document satisfies the schema.
  package func annotations(at path: [InstanceStep], in root: Value) -> [SchemaAnnotations] {
    let located = SchemaLocator(schema: self, isStrict: true).locate(path, in: Instance(root))
    guard let instance = located.instance else { return [] }
    let isText = instance.type(floatsAreIntegers: true) == .string
    return located.schemas.map { SchemaAnnotations(source: subschemas[$0.number].source, isOfText: isText) }
  }

  private func describe(_ candidates: [SchemaLocator.Candidate], _ locator: SchemaLocator, withKeys: Bool)
    -> SchemaPlace
  {
    var place = SchemaPlace()
    var keyPlaces: [String: Int] = [:]
    var types: InstanceTypes?
    for candidate in candidates {
      let subschema = subschemas[candidate.number]
      let keywords = subschema.keywords
      if subschema.source.isMapping { place.schemas.append(SchemaAnnotations(source: subschema.source)) }
      if let own = keywords.types { types = types.map { $0.union(own) } ?? own }
      for values in keywords.values { add(values, of: subschema, to: &place) }
      guard withKeys, let object = keywords.object else { continue }
      for name in 0..<object.names.count where object.schemas[name] >= 0 {
        let text = object.names.name(name)
        let isRequired = object.required.contains(name)
        if let known = keyPlaces[text] {
          place.keys[known].isRequired = place.keys[known].isRequired || isRequired
          continue
        }
        let number = Int(object.schemas[name])
        guard subschemas[number].keywords.boolean != false else { continue }
        keyPlaces[text] = place.keys.count
        let child = locator.expand([locator.candidate(number, from: candidate)], nil)
        place.keys.append(
          SchemaPlace.KnownKey(
            name: text, isRequired: isRequired, value: describe(child, locator, withKeys: false)))
      }
    }
    for candidate in candidates {
      guard withKeys, let object = subschemas[candidate.number].keywords.object else { continue }
      for name in object.required {
        if let known = keyPlaces[object.names.name(name)] { place.keys[known].isRequired = true }
      }
    }
    place.types = types ?? .all
    return place
  }

  private func add(_ values: ValueKeywords, of subschema: CompiledSubschema, to place: inout SchemaPlace) {
    let schema = values.all.count == 1 ? SchemaAnnotations(source: subschema.source) : nil
    for value in values.all {
      let isKnown = place.values.contains { InstanceEquality.areEqual(Instance($0.value), value) }
      if !isKnown { place.values.append(SchemaPlace.KnownValue(value: value.value, schema: schema)) }
    }
  }
}

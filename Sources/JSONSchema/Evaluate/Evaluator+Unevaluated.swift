extension Evaluator {
  /// `unevaluatedItems` and `unevaluatedProperties`, after everything else of the schema.
  mutating func applyUnevaluated(
    of subschema: CompiledSubschema, to instance: Instance, as type: InstanceTypes, _ evaluated: Evaluated
  ) -> Bool {
    var isValid = true
    if type == .array, let number = subschema.unevaluatedItems {
      let isForbidden = schema.subschemas[number].isFalse
      var items = Instance.Items(instance)
      var index = 0
      while let item = items.next() {
        if !evaluated.hasItem(index) {
          let holds =
            isForbidden
            ? fail(.unevaluatedItems, subschema, item, .item(index, item)) : applyInside(number, to: item)
          isValid = isValid && holds
          if !isValid, !isCollecting { return false }
        }
        index += 1
      }
      evaluated.allItems = true
    }
    if type == .object, let number = subschema.unevaluatedProperties {
      let isForbidden = schema.subschemas[number].isFalse
      var pairs = Instance.Pairs(instance)
      var ordinal = 0
      while let (key, value) = pairs.nextMember() {
        if !evaluated.hasMember(ordinal) {
          let holds =
            isForbidden
            ? fail(.unevaluatedProperties, subschema, key, .member(key: key, value: value))
            : applyInside(number, to: value)
          isValid = isValid && holds
          if !isValid, !isCollecting { return false }
        }
        ordinal += 1
      }
      evaluated.allMembers = true
    }
    return isValid
  }
}

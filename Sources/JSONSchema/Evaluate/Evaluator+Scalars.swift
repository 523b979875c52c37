extension Evaluator {
  func holds(_ values: ValueKeywords, _ instance: Instance, _ type: InstanceTypes) -> Bool {
    if type == .string { return instance.withText { values.strings.number(of: $0) >= 0 } }
    return values.others.contains { InstanceEquality.areEqual($0, instance) }
  }

  mutating func apply(_ keywords: NumberKeywords, of subschema: CompiledSubschema, to instance: Instance) -> Bool {
    guard let number = instance.number else { return true }
    var isValid = true
    if let minimum = keywords.minimum, number < minimum { isValid = fail(.minimum, subschema, instance) }
    if let bound = keywords.exclusiveMinimum, number <= bound {
      isValid = fail(.exclusiveMinimum, subschema, instance)
    }
    if let maximum = keywords.maximum, number > maximum { isValid = fail(.maximum, subschema, instance) }
    if let bound = keywords.exclusiveMaximum, number >= bound {
      isValid = fail(.exclusiveMaximum, subschema, instance)
    }
    if let divisor = keywords.multipleOf, !number.isMultiple(of: divisor) {
      isValid = fail(.multipleOf, subschema, instance)
    }
    return isValid
  }

  mutating func apply(_ keywords: StringKeywords, of subschema: CompiledSubschema, to instance: Instance) -> Bool {
    if keywords.isAboutLengthAlone, instance.node.isEncoded {
      let bounds = instance.lengthBounds
      if keywords.minLength <= bounds.lowerBound, bounds.upperBound <= keywords.maxLength { return true }
    }
    let failed: (keyword: KeywordName, count: Int)? = instance.withText { text in
      // A scalar takes one to four bytes: most lengths are within the limits without counting.
      if text.count < 4 * min(keywords.minLength, 1 << 40) || text.count > keywords.maxLength {
        let length = text.scalarCount
        if length < keywords.minLength { return (.minLength, length) }
        if length > keywords.maxLength { return (.maxLength, length) }
      }
      if let pattern = keywords.pattern, pattern.search(text) == .noMatch { return (.pattern, 0) }
      if let format = keywords.format, !format.isValid(text, in: subschema.settings.dialect) { return (.format, 0) }
      if let content = keywords.content, let keyword = content.failing(text) { return (keyword, 0) }
      return nil
    }
    guard let failed else { return true }
    return fail(failed.keyword, subschema, instance, .count(failed.count))
  }
}

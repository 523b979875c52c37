import Syntax

extension KeywordReader {
  func readNumber() -> NumberKeywords? {
    var minimum = exactNumber(.minimum)
    var maximum = exactNumber(.maximum)
    var exclusiveMinimum = exactNumber(.exclusiveMinimum)
    var exclusiveMaximum = exactNumber(.exclusiveMaximum)
    if settings.dialect <= .draft4 {
      // There, they are booleans that speak of the inclusive bounds.
      exclusiveMinimum = value(.exclusiveMinimum)?.boolean == true ? minimum : nil
      exclusiveMaximum = value(.exclusiveMaximum)?.boolean == true ? maximum : nil
      if exclusiveMinimum != nil { minimum = nil }
      if exclusiveMaximum != nil { maximum = nil }
    }
    let multipleOf = exactNumber(.multipleOf) ?? exactNumber(.divisibleBy)
    if minimum == nil, maximum == nil, exclusiveMinimum == nil, exclusiveMaximum == nil, multipleOf == nil {
      return nil
    }
    return NumberKeywords(
      minimum: minimum, exclusiveMinimum: exclusiveMinimum, maximum: maximum, exclusiveMaximum: exclusiveMaximum,
      multipleOf: multipleOf)
  }

  func readString() -> StringKeywords? {
    let minLength = count(.minLength) ?? 0
    let maxLength = count(.maxLength) ?? Int.max
    var pattern: Pattern?
    var patternSource = ""
    if let value = value(.pattern), value.scalarType == .string {
      pattern = self.pattern(value, keyword: .pattern)
      patternSource = value.string ?? ""
    }
    var format: Format?
    let isAsserted =
      compiler.options.assertsFormats || settings.vocabularies.contains(.formatAssertion)
      || settings.dialect >= .v1
    if isAsserted, let name = value(.format)?.string, let known = Format(rawValue: name),
      known.isDefined(in: settings.dialect), !compiler.options.ignoredFormats.contains(name)
    {
      format = known
    }
    let content =
      settings.dialect == .draft7
      ? ContentAssertion(encoding: value(.contentEncoding)?.string, mediaType: value(.contentMediaType)?.string) : nil
    if minLength == 0, maxLength == Int.max, pattern == nil, format == nil, content == nil { return nil }
    return StringKeywords(
      minLength: minLength, maxLength: maxLength, pattern: pattern, patternSource: patternSource, format: format,
      content: content)
  }
}

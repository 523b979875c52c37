import Syntax

/// Reads the keywords of one schema into their compiled form.
struct KeywordReader {
  let compiler: SchemaCompiler
  let schema: Value
  let resource: Int
  let settings: DialectSettings
  /// The effective keywords with their values; of two equal keys, the last.
  private(set) var found: [KeywordName: Value] = [:]
  private var errorMessages = ErrorMessages()

  init(compiler: SchemaCompiler, schema: Value, resource: Int, settings: DialectSettings) {
    self.compiler = compiler
    self.schema = schema
    self.resource = resource
    self.settings = settings
  }

  mutating func read() -> CompiledKeywords {
    var result = CompiledKeywords()
    guard schema.isMapping else {
      result.boolean = schema.boolean ?? true
      result.isTrivial = result.boolean == true
      return result
    }
    collect()
    result.errorMessages = errorMessages
    readValues(into: &result)
    result.numeric = readNumber()
    result.string = readString()
    result.array = readArray()
    result.object = readObject()
    readApplicators(into: &result)
    result.unevaluatedItems = child(.unevaluatedItems)
    result.unevaluatedProperties = child(.unevaluatedProperties)
    result.isTrivial =
      result.types == nil && result.values.isEmpty && result.numeric == nil && result.string == nil
      && result.array == nil && result.object == nil && result.applicators.isEmpty && result.unevaluatedItems == nil
      && result.unevaluatedProperties == nil
    return result
  }

  private mutating func collect() {
    for entry in schema.entries {
      guard entry.key.isScalar, let name = entry.key.string else { continue }
      if name == "x-error-message" { errorMessages = ErrorMessages(entry.value) }
      guard let keyword = KeywordName(rawValue: name), isEffective(keyword) else { continue }
      found[keyword] = entry.value
    }
    // Until draft 7, `$ref` makes everything beside it ineffective.
    if settings.dialect <= .draft7, let ref = found[.ref], ref.scalarType == .string { found = [.ref: ref] }
  }

  private func isEffective(_ keyword: KeywordName) -> Bool { settings.has(keyword) }

  // MARK: Values

  func value(_ keyword: KeywordName) -> Value? { found[keyword] }

  func child(_ keyword: KeywordName) -> Int? {
    guard let value = found[keyword] else { return nil }
    return number(value)
  }

  func number(_ value: Value) -> Int? {
    SchemaChildren.isSchema(value) ? compiler.number(of: value, within: resource) : nil
  }

  /// The schemas of a list, without what is none.
  func children(_ keyword: KeywordName) -> [Int]? {
    guard let value = found[keyword], value.isSequence else { return nil }
    return value.items.compactMap(number)
  }

  func exactNumber(_ keyword: KeywordName) -> ExactNumber? {
    guard let value = found[keyword], value.scalarType == .integer || value.scalarType == .float else { return nil }
    return Instance(value).number
  }

  func count(_ keyword: KeywordName) -> Int? {
    guard let number = exactNumber(keyword), number.isInteger, !number.isNegative else { return nil }
    return number.integer ?? Int.max
  }

  func pattern(_ value: Value, keyword: KeywordName) -> Pattern? {
    compiler.pattern(value, keyword: keyword, within: resource)
  }

  /// The strings of a list.
  func names(_ value: Value) -> [String] {
    value.items.compactMap { $0.scalarType == .string ? $0.string : nil }
  }
}

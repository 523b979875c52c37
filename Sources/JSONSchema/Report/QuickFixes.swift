import Findings
import SourceText
import Syntax

/// Ways to mend a failure.
struct QuickFixes {
  private let failure: Failure
  private let misspelt: MisspeltKeys
  private let schema: Schema

  init(_ failure: Failure, _ misspelt: MisspeltKeys, in schema: Schema) {
    self.failure = failure
    self.misspelt = misspelt
    self.schema = schema
  }

  var all: [Fix] {
    switch failure.keyword {
    case .type: typeFixes
    case .enum, .const:
      Self.replacements(
        of: failure.instance, by: allowed, nearest: NearestValue.of(failure.instance, among: allowed))
    case .additionalProperties, .unevaluatedProperties: renaming
    case .required, .dependentRequired: insertion
    default: []
    }
  }

  private var allowed: [Instance] {
    failure.schema.keywords.values.filter { $0.keyword == failure.keyword }.flatMap(\.all)
  }

  // MARK: Values

  /// One fix for the nearest value, or for each of a few.
  static func replacements(of instance: Instance, by values: [Instance], nearest: Instance?) -> [Fix] {
    guard isPlainScalar(instance) else { return [] }
    let candidates = nearest.map { [$0] } ?? (values.count <= 8 ? values : [])
    return candidates.compactMap { value in
      guard let text = Literal.text(of: value, like: instance) else { return nil }
      return Fix(
        "Replace \(Wording.quoted(instance.string)) by \(Wording.literal(value))", isSafe: false,
        [TextEdit(instance.range, text)])
    }
  }

  private static func isPlainScalar(_ instance: Instance) -> Bool {
    guard !instance.isReachedByAlias else { return false }
    switch instance.node.kind {
    case .plainScalar, .singleQuotedScalar, .doubleQuotedScalar: return true
    default: return false
    }
  }

  private var typeFixes: [Fix] {
    let instance = failure.instance
    guard let types = failure.schema.keywords.types, Self.isPlainScalar(instance) else { return [] }
    let text = instance.string
    let type = instance.type(floatsAreIntegers: true)
    if type != .string, type != .null, types.contains(.string) {
      return [Fix("Write \(text) as a text", isSafe: true, [TextEdit(instance.range, "\"\(text)\"")])]
    }
    guard type == .string else { return [] }
    let meant: InstanceTypes
    switch ScalarType(plain: Array(text.utf8)) {
    case .boolean: meant = .boolean
    case .integer: meant = .integer
    case .float: meant = .number
    default: meant = []
    }
    let allowsNumber = types.contains(.number) && (meant == .integer || meant == .number)
    if !meant.isEmpty, types.contains(meant) || allowsNumber {
      return [Fix("Write \(text) without quotes", isSafe: false, [TextEdit(instance.range, text)])]
    }
    if types.contains(.array) {
      let source = String(decoding: instance.part.tree.text.slice(instance.range), as: UTF8.self)
      return [Fix("Make a list of it", isSafe: false, [TextEdit(instance.range, "[\(source)]")])]
    }
    return []
  }

  // MARK: Keys

  /// The key as one of the author's own, where the schema leaves names that begin with `x-` free; nil where it does not.
  static func privateName(of key: Instance, in schema: CompiledSubschema) -> String? {
    guard schema.source["patternProperties"]?.entry("^x-") != nil else { return nil }
    let name = key.string.drop { $0 == "_" || $0 == "-" || $0 == "$" }
    return name.isEmpty ? nil : "x-\(name)"
  }

  private var renaming: [Fix] {
    guard case .member(let key, _) = failure.detail, !key.isReachedByAlias,
      let meant = misspelt.meaning(of: key) ?? Self.privateName(of: key, in: failure.schema)
    else { return [] }
    return [
      Fix(
        "Rename \(Wording.quoted(key.string)) to \"\(meant)\"", isSafe: false,
        [TextEdit(key.range, Literal.key(meant, like: key))])
    ]
  }

  private var insertion: [Fix] {
    let name: Int
    switch failure.detail {
    case .missing(let missing): name = missing
    case .missingDependency(let missing, _): name = missing
    default: return []
    }
    guard let object = failure.schema.keywords.object, !failure.instance.isReachedByAlias else { return [] }
    let text = object.names.name(name)
    var placeholder = "\"\""
    let property = object.schemas[name] < 0 ? nil : schema.subschemas[Int(object.schemas[name])].source
    if let property, property.isMapping { placeholder = Placeholder.text(for: property) }
    guard let edit = KeyInsertion.edit(adding: text, value: placeholder, to: failure.instance) else { return [] }
    return [Fix("Add \"\(text)\"", isSafe: false, [edit])]
  }
}

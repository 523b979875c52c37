import Syntax

/// Turns schemas into numbered subschemas, one after the other, without recursion.
final class SchemaCompiler {
  let options: Schema.Options
  let loader: SchemaLoader
  private var numbers: [SchemaKey: Int] = [:]
  private var compiled: [CompiledSubschema?] = []
  private var waiting: [(number: Int, value: Value, resource: Int)] = []
  private var dynamicNames: Set<String> = []
  private(set) var dynamicAnchors: [[String: Int]] = []
  private(set) var usesDynamicScope = false
  private var patterns: [String: Pattern] = [:]
  /// The number of the schema that is being compiled.
  private var current: Int?

  init(options: Schema.Options, resolve: @escaping SchemaResolver) {
    self.options = options
    loader = SchemaLoader(defaultDialect: options.defaultDialect, resolve: resolve)
  }

  var finished: [CompiledSubschema] { compiled.compactMap { $0 } }
  var problems: [SchemaProblem] { loader.problems }

  /// Compiles a document, and the schemas in it that `targets` are, referred to or not; returns the number of its root.
  func compile(_ value: Value, uri: String, with targets: [Value] = []) -> Int {
    let resource = loader.load(value, uri: uri)
    let root = number(of: value, within: resource)
    for target in targets { _ = number(of: target, within: resource) }
    while true {
      compileWaiting()
      // A dynamic reference may lead to any resource that is loaded, also to one that was loaded for another.
      guard usesDynamicScope, compileDynamicAnchors() else { return root }
    }
  }

  private func compileWaiting() {
    defer { current = nil }
    while let (number, value, resource) = waiting.popLast() {
      current = number
      let settings = loader.resources[resource].settings
      let document = loader.resources[resource].document
      var reader = KeywordReader(compiler: self, schema: value, resource: resource, settings: settings)
      let keywords = reader.read()
      compiled[number] = CompiledSubschema(
        number: number, source: value, resource: resource, document: document, settings: settings, keywords: keywords)
    }
  }

  private func compileDynamicAnchors() -> Bool {
    let before = compiled.count
    dynamicAnchors = loader.resources.indices.map { resource in
      var anchors: [String: Int] = [:]
      // In the order of names, so that a schema compiled again has the same numbers.
      for name in dynamicNames.sorted() {
        guard let value = loader.resources[resource].dynamicAnchors[name] else { continue }
        anchors[name] = number(of: value, within: resource)
      }
      return anchors
    }
    return compiled.count > before || !waiting.isEmpty
  }

  /// The number of the schema at `value`, which is compiled if it is new.
  func number(of value: Value, within resource: Int) -> Int {
    if let number = numbers[value.key] { return number }
    let number = compiled.count
    numbers[value.key] = number
    compiled.append(nil)
    waiting.append((number, value, loader.owner(of: value, within: resource)))
    return number
  }

  /// The number of what `reference` refers to; a problem at `place` and nothing if that is not there.
  func number(ofReference reference: String, at place: Value, keyword: KeywordName, within resource: Int) -> Int? {
    guard let target = loader.target(of: reference, within: resource) else {
      note(keyword, place, ReferenceMessages.unresolved(reference, keyword), within: resource)
      return nil
    }
    guard SchemaChildren.isSchema(target.value) else {
      note(keyword, place, ReferenceMessages.noSchema(reference, keyword), within: resource)
      return nil
    }
    return number(of: target.value, within: target.resource)
  }

  /// Whether `reference`, of the keyword `$dynamicRef`, first leads to a dynamic anchor of its name.
  func dynamicAnchor(ofReference reference: String, within resource: Int) -> String? {
    guard let target = loader.target(of: reference, within: resource) else { return nil }
    let name = URIReference(reference).fragment ?? ""
    guard let anchored = loader.resources[target.resource].dynamicAnchors[name], anchored.key == target.value.key else {
      return nil
    }
    return name
  }

  func noteDynamicName(_ name: String) {
    usesDynamicScope = true
    dynamicNames.insert(name)
  }

  func note(_ keyword: KeywordName, _ value: Value, _ message: String, range: Range<Int>? = nil, within resource: Int) {
    let document = loader.resources[resource].document
    loader.problems.append(
      SchemaProblem(
        document: document, keyword: keyword, value: value, message: message, subschema: current, range: range))
  }

  /// The pattern that a string spells; a problem and nothing if it spells none.
  func pattern(_ value: Value, keyword: KeywordName, within resource: Int) -> Pattern? {
    let decoded = value.decoded
    let source = decoded.string
    if let known = patterns[source] { return known }
    do {
      let pattern = try Pattern(decoded.bytes)
      patterns[source] = pattern
      return pattern
    } catch {
      note(
        keyword, value, "\"\(source)\" is not a regular expression: \(error.message); nothing is checked against it",
        range: decoded.sourceRange(error.range), within: resource)
      return nil
    }
  }
}

/// What is said of references that lead nowhere.
enum ReferenceMessages {
  static func unresolved(_ reference: String, _ keyword: KeywordName) -> String {
    reference.hasPrefix("#")
      ? "\"\(reference)\" is not in this schema, so nothing is checked here; point to a schema that is there"
      : "\"\(reference)\" is no schema that is known here, so nothing is checked; add its file to the workspace"
  }

  static func noSchema(_ reference: String, _ keyword: KeywordName) -> String {
    "\"\(reference)\" is not a schema, so nothing is checked here; a schema is an object or a boolean"
  }
}

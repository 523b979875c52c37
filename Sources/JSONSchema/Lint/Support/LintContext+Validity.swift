import Findings
import Synchronization
import Syntax

extension LintContext {
  /// The first thing that keeps `value` from being valid by `schema`; nil where it is valid or that cannot be told.
  func problem(with value: Value, by schema: Subschema) -> Finding? {
    validity.problem(with: value, by: schema)
  }
}

/// The schemas of a document that have values of their own to judge, compiled once for all of them.
final class DocumentValidity: Sendable {
  private let document: SchemaDocument
  private let dialect: Dialect
  private let known = Mutex<Compiled?>(nil)

  private struct Compiled: Sendable {
    let schema: Schema
    let numbers: [SchemaKey: Int]
    /// That of the document's root, for all values.
    let part: InstancePart
    /// The schemas of which a part has no effect, or of others that they refer to.
    let incomplete: Set<Int>
  }

  init(_ document: SchemaDocument, assuming dialect: Dialect) {
    self.document = document
    self.dialect = dialect
  }

  fileprivate func problem(with value: Value, by schema: Subschema) -> Finding? {
    let compiled = known.withLock { known in
      let compiled = known ?? compile()
      known = compiled
      return compiled
    }
    guard let number = compiled.numbers[schema.value.key], !compiled.incomplete.contains(number) else { return nil }
    let part = value.chunk === compiled.part.chunk ? compiled.part : Instance(value).part
    let instance = Instance(part: part, index: value.nodeIndex, alias: value.aliasRange)
    return compiled.schema.findings(in: instance, at: Schema.SubschemaID(number: number, scope: [])).first
  }

  private func compile() -> Compiled {
    // What the document refers to in itself is found, what is elsewhere is not.
    let targets = document.subschemas.filter { $0.has("default") || $0.has("examples") }.map(\.value)
    let options = Schema.Options(defaultDialect: dialect, assertsFormats: false)
    let schema = Schema(document.root, uri: "qbank:/linted", options: options, with: targets)
    let numbers = Dictionary(
      schema.subschemas.map { ($0.source.key, $0.number) }, uniquingKeysWith: { first, _ in first })
    return Compiled(
      schema: schema, numbers: numbers, part: Instance(document.root).part, incomplete: Self.incomplete(schema))
  }

  private static func incomplete(_ schema: Schema) -> Set<Int> {
    guard !schema.problems.isEmpty else { return [] }
    // Where the dialect is not known, nothing is.
    if schema.problems.contains(where: { $0.keyword == .schema }) { return Set(schema.subschemas.indices) }
    var users: [[Int]] = Array(repeating: [], count: schema.subschemas.count)
    for subschema in schema.subschemas {
      for used in subschema.appliedSchemas(in: schema) where users.indices.contains(used) {
        users[used].append(subschema.number)
      }
    }
    var waiting = schema.problems.compactMap(\.subschema)
    var result: Set<Int> = []
    while let number = waiting.popLast() {
      if result.insert(number).inserted { waiting += users[number] }
    }
    return result
  }
}

import Findings
import Syntax

/// A compiled schema: evaluates values, and knows what holds where.
///
/// Compiled once, it is immutable and shared. Numbers of subschemas are its own.
package final class Schema: Sendable {
  let subschemas: [CompiledSubschema]
  /// By number, the schema to apply: another one for a schema that only refers to it.
  let direct: [Int32]
  let root: Int
  /// By resource, the schemas of its dynamic anchors.
  let dynamicAnchors: [[String: Int]]
  /// Whether the dynamic scope matters anywhere.
  let usesDynamicScope: Bool
  let problems: [SchemaProblem]
  /// Compiles the same schema anew.
  private let compileAgain: (@Sendable () -> Schema)?

  init(
    subschemas: [CompiledSubschema], root: Int, dynamicAnchors: [[String: Int]], usesDynamicScope: Bool,
    problems: [SchemaProblem], compileAgain: (@Sendable () -> Schema)? = nil
  ) {
    self.subschemas = subschemas
    direct = Self.direct(subschemas, usesDynamicScope: usesDynamicScope)
    self.root = root
    self.dynamicAnchors = dynamicAnchors
    self.usesDynamicScope = usesDynamicScope
    self.problems = problems
    self.compileAgain = compileAgain
  }

  /// The same schema as objects of its own.
  package func copy() -> Schema { compileAgain?() ?? self }

  /// How a schema is compiled.
  package struct Options: Sendable {
    /// The dialect of a schema that does not say its own.
    package var defaultDialect: Dialect
    /// Whether `format` says what is valid. Without it, only a vocabulary that demands it does.
    package var assertsFormats: Bool
    /// Formats that are never asserted.
    package var ignoredFormats: Set<String>

    package init(
      defaultDialect: Dialect = .draft2020, assertsFormats: Bool = false, ignoredFormats: Set<String> = []
    ) {
      self.defaultDialect = defaultDialect
      self.assertsFormats = assertsFormats
      self.ignoredFormats = ignoredFormats
    }
  }

  /// Compiles the schema whose root is `value`.
  ///
  /// `uri` is where the document was found (any absolute URI); `resolve` gives the documents that it refers to. What
  /// cannot be used is in `findings`, and is left out; the rest works.
  package convenience init(
    _ value: Value, uri: String = "qbank:/schema", options: Options = Options(),
    resolve: @escaping SchemaResolver = { _ in nil }
  ) {
    self.init(value, uri: uri, options: options, with: [], resolve: resolve)
  }

  /// The same, where the schemas of the document that `targets` are count too, whether or not the root leads to them.
  convenience init(
    _ value: Value, uri: String, options: Options, with targets: [Value],
    resolve: @escaping SchemaResolver = { _ in nil }
  ) {
    let compiler = SchemaCompiler(options: options, resolve: resolve)
    let root = compiler.compile(value, uri: uri, with: targets)
    // The resolver itself is not kept: it may know the whole workspace.
    let resolved = compiler.loader.resolved
    self.init(
      subschemas: compiler.finished, root: root, dynamicAnchors: compiler.dynamicAnchors,
      usesDynamicScope: compiler.usesDynamicScope, problems: compiler.problems,
      compileAgain: { Schema(value, uri: uri, options: options, with: targets) { resolved[$0] } })
  }

  private static func direct(_ subschemas: [CompiledSubschema], usesDynamicScope: Bool) -> [Int32] {
    subschemas.map { subschema in
      var number = subschema.number
      // Where the dynamic scope matters, each resource on the way has to be entered.
      guard !usesDynamicScope else { return Int32(clamping: number) }
      for _ in 0..<32 where subschemas[number].onlyReference >= 0 { number = subschemas[number].onlyReference }
      return Int32(clamping: number)
    }
  }

  /// What is wrong in the root schema's document: references to nothing, patterns that are none.
  package var findings: [Finding] { problems.filter { $0.document == 0 }.map(\.finding) }
}

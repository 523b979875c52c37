import JSONSchema

/// A schema that was asked for, or why there is none.
package final class LoadedSchema: Sendable {
  package let schema: Schema?
  /// Why it cannot be used, as one sentence; nil where it can.
  package let problem: String?

  init(_ schema: Schema?, problem: String? = nil) {
    self.schema = schema
    self.problem = problem
  }
}

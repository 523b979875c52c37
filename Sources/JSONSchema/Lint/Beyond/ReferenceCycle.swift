import Findings
import Syntax

/// References that lead in a circle.
///
/// ## What it flags
/// A `$ref` that leads back to itself without going into a part of the value: through `$ref`, `allOf`, `anyOf`,
/// `oneOf`, `not`, `if`, `then` and `else` alone.
///
/// ## Why it matters
/// A validator never comes to an end, or stops with an error.
///
/// ## Example
/// ```json
/// {"$defs": {"a": {"$ref": "#/$defs/b"}, "b": {"$ref": "#/$defs/a"}}, "$ref": "#/$defs/a"}
/// ```
///
/// ## What to write instead
/// A schema with an end: the definition itself in one of the places.
///
/// ## Fix
/// None: only its author knows what was meant.
///
/// ## Source
/// JSON Schema 2020-12 Core, section 9.4.1.
struct ReferenceCycle: DocumentLintRule {
  static let header = LintHeader("reference-cycle", .error, .beyond)

  func check(_ document: SchemaDocument, in context: LintContext) -> [Finding] {
    return SchemaCycles(context).find { $0.inPlaceEdges(from: $1) }.map {
      finding(Self.message(quoted($0.entry.value)), at: $0.entry.value.writtenRange)
    }
  }

  fileprivate static func message(_ reference: String) -> String {
    "\(reference) leads back here without an end, so a validator never finishes: write out the schema at one of the places."
  }
}

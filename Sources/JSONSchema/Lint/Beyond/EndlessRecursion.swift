import Findings
import Syntax

/// A schema that no finite value can satisfy.
///
/// ## What it flags
/// An object with a required property, or a list with an item at least, whose schema leads back to the object itself
/// without a way out.
///
/// ## Why it matters
/// Each value would have to hold another one, without end, so nothing is valid.
///
/// ## Example
/// ```json
/// {"type": "object", "required": ["next"], "properties": {"next": {"$ref": "#"}}}
/// ```
///
/// ## What to write instead
/// An optional property, or `anyOf` with `null`.
///
/// ## Fix
/// None: only its author knows where the recursion ends.
///
/// ## Source
/// JSON Schema 2020-12 Core, section 9.4.1.
struct EndlessRecursion: DocumentLintRule {
  static let header = LintHeader("endless-recursion", .error, .beyond)

  func check(_ document: SchemaDocument, in context: LintContext) -> [Finding] {
    return SchemaCycles(context).find { $0.mustEdges(from: $1) }.filter(\.descends).map {
      finding(Self.message(quoted($0.entry.value)), at: $0.entry.value.writtenRange)
    }
  }

  fileprivate static func message(_ reference: String) -> String {
    "\(reference) leads back to what requires it, so no finite value is valid: make a property on the way optional, or allow \"null\"."
  }
}

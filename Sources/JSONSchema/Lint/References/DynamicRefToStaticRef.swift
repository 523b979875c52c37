import Findings
import Syntax

/// A dynamic reference that never moves.
///
/// ## What it flags
/// `$dynamicRef` to something that is no `$dynamicAnchor`; `$recursiveRef` in a resource without `$recursiveAnchor:
/// true`.
///
/// ## Why it matters
/// It acts like `$ref`, and a reader looks in vain for the schema that takes over.
///
/// ## Example
/// ```json
/// {"$dynamicRef": "#/$defs/node", "$defs": {"node": {"type": "string"}}}
/// ```
///
/// ## What to write instead
/// `$ref`, or a `$dynamicAnchor` at the target.
///
/// ## Fix
/// Safe: renames the keyword to `$ref`.
///
/// ## Source
/// JSON Schema 2020-12 Core, section 8.2.3.2; sourcemeta `dynamic_ref_to_static_ref`.
struct DynamicRefToStaticRef: KeywordLintRule {
  static let header = LintHeader("dynamic-ref-to-static-ref", .warning, .references, since: .draft2019)
  static let keywords = ["$dynamicRef", "$recursiveRef"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    guard let text = keyword.value.string, let name = keyword.key.string, !schema.has("$ref") else { return [] }
    guard case .schema(let target) = context.document.resolve(text, from: schema) else { return [] }
    let isStatic =
      name == "$recursiveRef"
      ? target["$recursiveAnchor"]?.boolean != true
      : URIReference(text).fragment.map { $0.isEmpty || target["$dynamicAnchor"]?.string != $0 } ?? true
    guard isStatic else { return [] }
    let change = context.editing.rename(keyword.key, to: "$ref")
    return [
      finding(Self.message(name), at: keyword.key.writtenRange, fixes: fix("Rename to \"$ref\"", change))
    ]
  }

  fileprivate static func message(_ keyword: String) -> String {
    "\"\(keyword)\" refers to no dynamic anchor, so it acts like \"$ref\": write \"$ref\", or add the anchor at the target."
  }
}

import Findings
import Syntax

/// Keywords beside `$ref` in an old draft.
///
/// ## What it flags
/// Up to draft 7: assertions, applicators and identifiers beside `$ref`. Texts for readers (`title`, `description`,
/// `default`, `examples`, `$comment`) and definitions are left alone.
///
/// ## Why it matters
/// Validators of these drafts ignore all that stands beside `$ref`, so it is never checked.
///
/// ## Example
/// ```json
/// {"$ref": "#/definitions/name", "minLength": 3}
/// ```
///
/// ## What to write instead
/// `{"allOf": [{"$ref": "#/definitions/name"}], "minLength": 3}`
///
/// ## Fix
/// A suggestion, as what was ignored is checked then: puts the reference in `allOf` (in draft 3, `extends`).
///
/// ## Source
/// JSON Schema draft 7 Core, section 8.3; sourcemeta `draft_ref_siblings`.
struct DraftRefSiblings: KeywordLintRule {
  static let header = LintHeader("draft-ref-siblings", .warning, .references, until: .draft7)
  static let keywords = ["$ref"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    let ignored = schema.entries.compactMap { entry -> String? in
      guard let name = entry.key.string, let known = KeywordName.named(name, in: schema.dialect), !known.isAnnotation,
        ![.ref, .schema, .definitions, .defs].contains(known)
      else { return nil }
      return name
    }
    guard !ignored.isEmpty, keyword.value.scalarType == .string else { return [] }
    let wrapper = schema.dialect == .draft3 ? "extends" : "allOf"
    var fixes: [Fix] = []
    if !schema.has(wrapper), let reference = keyword.value.string {
      let new = NewValue.sequence([.mapping([("$ref", .string(reference))])])
      fixes = fix(
        "Put the reference in \(quoted(wrapper))",
        context.editing.rename(keyword.key, to: wrapper) + context.editing.replace(keyword.value, with: new),
        isSafe: false)
    }
    return [
      finding(Self.message(listed(ignored), schema.dialect.name, wrapper), at: keyword.key.writtenRange, fixes: fixes)
    ]
  }

  fileprivate static func message(_ ignored: String, _ draft: String, _ wrapper: String) -> String {
    "In \(draft) nothing beside \"$ref\" is checked, which leaves \(ignored) without effect: put the reference in \"\(wrapper)\"."
  }
}

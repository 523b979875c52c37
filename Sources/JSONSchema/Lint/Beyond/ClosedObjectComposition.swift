import Findings
import Syntax

/// `additionalProperties: false` that shuts out the properties of a composed schema.
///
/// ## What it flags
/// `additionalProperties: false` beside `allOf`, `anyOf`, `oneOf`, `if` or `$ref`, or in a branch of `allOf`, where
/// another part of the composition describes properties that are not in `properties` and `patternProperties` of the
/// same schema.
///
/// ## Why it matters
/// The keyword sees only its own schema: the properties that the other part describes, and may require, are
/// forbidden.
///
/// ## Example
/// ```json
/// {"allOf": [{"$ref": "#/$defs/base"}], "properties": {"b": true}, "additionalProperties": false, "$defs": {"base": {"properties": {"a": true}}}}
/// ```
///
/// ## What to write instead
/// `"unevaluatedProperties": false` at the outer schema; up to draft 7, all names in `properties` (`"a": true`).
///
/// ## Fix
/// A suggestion from 2019-09 on, for the outer schema: renames the keyword to `unevaluatedProperties`.
///
/// ## Source
/// JSON Schema 2020-12 Core, sections 10.3.2.3 and 11.3.
struct ClosedObjectComposition: KeywordLintRule {
  static let header = LintHeader("closed-object-composition", .warning, .beyond)
  static let keywords = ["additionalProperties"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    guard keyword.value.boolean == false else { return [] }
    let own = OwnProperties(of: schema)
    let composition = Composition(context.document)
    var names = composition.properties(inPlaceOf: schema)
    let isBranch = schema.parentKeyword == "allOf"
    if isBranch, let parent = schema.parent {
      names.formUnion(composition.properties(of: parent, except: schema))
    }
    let shutOut = names.filter { !own.describes($0) }.sorted()
    guard !shutOut.isEmpty else { return [] }
    var fixes: [Fix] = []
    if schema.dialect >= .draft2019, !schema.has("unevaluatedProperties"), !isBranch {
      fixes = fix(
        "Rename to \"unevaluatedProperties\"", context.editing.rename(keyword.key, to: "unevaluatedProperties"),
        isSafe: false)
    }
    return [
      finding(Self.message(listed(shutOut), schema.dialect, isBranch), at: keyword.key.writtenRange, fixes: fixes)
    ]
  }

  fileprivate static func message(_ names: String, _ dialect: Dialect, _ isBranch: Bool) -> String {
    let advice =
      dialect < .draft2019
      ? "name them in \"properties\" here too."
      : "write \"unevaluatedProperties\"" + (isBranch ? " in the schema around it." : ".")
    return
      "\"additionalProperties\" sees only the properties beside it and forbids \(names), which another part of the schema describes: \(advice)"
  }
}

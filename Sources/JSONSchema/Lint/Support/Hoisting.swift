import Syntax

/// Whether the keywords of a branch may stand in the schema around it with the same meaning.
enum Hoisting {
  /// Keywords that look at one another: a branch with one of a group cannot join a schema that has one of it too.
  private static let groups: [Set<String>] = [
    ["properties", "patternProperties", "additionalProperties", "unevaluatedProperties"],
    ["items", "prefixItems", "additionalItems", "contains", "minContains", "maxContains", "unevaluatedItems"],
    ["if", "then", "else"],
    ["minimum", "exclusiveMinimum"],
    ["maximum", "exclusiveMaximum"],
    ["contentEncoding", "contentMediaType", "contentSchema"],
  ]
  /// Keywords that belong to the place where they stand.
  private static let bound: Set<String> = [
    "$schema", "$id", "id", "$anchor", "$dynamicAnchor", "$recursiveAnchor", "$vocabulary", LintExclusions.keyword,
  ]

  /// Whether `branch`, in the keyword `wrapper` of `schema`, can give up its wrapper.
  static func isPossible(_ branch: Subschema, outOf wrapper: String, into schema: Subschema) -> Bool {
    guard branch.value.isMapping, !branch.entries.isEmpty else { return false }
    let inner = Set(branch.entries.compactMap(\.key.string))
    let outer = Set(schema.entries.compactMap(\.key.string)).subtracting([wrapper])
    guard inner.count == branch.entries.count, inner.isDisjoint(with: outer), inner.isDisjoint(with: bound),
      !inner.contains(wrapper)
    else { return false }
    if schema.dialect <= .draft7, inner.contains("$ref"), inner.count > 1 || !outer.isEmpty { return false }
    if schema.dialect <= .draft7, outer.contains("$ref") { return false }
    return !groups.contains { !$0.isDisjoint(with: inner) && !$0.isDisjoint(with: outer) }
  }

  /// Whether a schema has nothing but `$ref`.
  static func isBareReference(_ schema: Subschema) -> Bool {
    schema.entries.count == 1 && schema["$ref"]?.scalarType == .string
  }
}

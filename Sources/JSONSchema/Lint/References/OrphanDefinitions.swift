import Findings
import Syntax

/// A definition that nothing refers to.
///
/// ## What it flags
/// An entry of `$defs` or `definitions` to which no reference leads from outside of it, unless it has an identifier
/// or anchor, or the schema consists of definitions alone.
///
/// ## Why it matters
/// It is dead, or the reference to it has a slip.
///
/// ## Example
/// ```json
/// {"type": "string", "$defs": {"unused": {"type": "integer"}}}
/// ```
///
/// ## What to write instead
/// Refer to it, or remove it.
///
/// ## Fix
/// A suggestion: removes the definition.
///
/// ## Source
/// JSON Schema 2020-12 Core, section 8.2.4; sourcemeta `orphan_definitions`.
struct OrphanDefinitions: KeywordLintRule {
  static let header = LintHeader("orphan-definitions", .warning, .references, since: .draft4)
  static let keywords = ["$defs", "definitions"]

  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding] {
    let others = schema.entries.filter { entry in
      guard let known = KeywordName.named(entry.key.string ?? "", in: schema.dialect) else { return false }
      return !known.isAnnotation && ![.schema, .id, .dollarID, .defs, .definitions, .vocabulary].contains(known)
    }
    guard !(schema.isResourceRoot && others.isEmpty) else { return [] }
    return schema.children(keyword.key.string ?? "").compactMap { definition in
      guard let entry = definition.nameEntry, let name = definition.name,
        !definition.hasAny(["$id", "id", "$anchor", "$dynamicAnchor"])
      else { return nil }
      let range = definition.value.range
      let isUsed = context.references(into: definition).contains { !range.contains($0.entry.key.range.lowerBound) }
      guard !isUsed else { return nil }
      let isLast = keyword.value.entries.reduce(0) { count, _ in count + 1 } == 1
      let change =
        isLast
        ? context.editing.remove([keyword], from: schema.value) : context.editing.remove([entry], from: keyword.value)
      return finding(
        Self.message(name), at: entry.key.writtenRange,
        fixes: fix("Remove the definition \(quoted(name))", change, isSafe: false), tags: [.unnecessary])
    }
  }

  fileprivate static func message(_ name: String) -> String {
    "Nothing in this document refers to the definition \"\(name)\": refer to it, or remove it."
  }
}

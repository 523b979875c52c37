import Syntax

/// Edits that take a schema out of a wrapper that does nothing.
enum Unwrapping {
  /// The lone branch that a keyword holds; nil where it holds none or more.
  static func loneBranch(_ keyword: Value.Entry, of schema: Subschema) -> Subschema? {
    let branches = schema.children(keyword.key.string ?? "")
    let count = keyword.value.isSequence ? keyword.value.items.reduce(0) { sum, _ in sum + 1 } : 1
    return branches.count == 1 && count == 1 ? branches.first : nil
  }

  /// Puts the `$ref` that is all of the lone branch in the place of the keyword; nil where it is not so.
  static func reference(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> ValueEditing.Change? {
    guard let branch = loneBranch(keyword, of: schema), Hoisting.isBareReference(branch) else { return nil }
    return context.editing.replace(keyword, of: schema.value, withEntries: branch.entries)
  }
}

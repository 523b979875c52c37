import Syntax

/// Branches that consist of the same keyword as the list that they are in.
enum NestedLists {
  struct Found {
    var range: Range<Int>
    /// Puts the inner branches in the place of the outer one.
    var change: ValueEditing.Change
  }

  static func find(_ name: String, _ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Found] {
    guard keyword.value.isSequence else { return [] }
    return schema.children(name).compactMap { branch in
      guard branch.entries.count == 1, let inner = branch.entry(name), inner.value.isSequence,
        !inner.value.isEmptySequence, let index = branch.name.flatMap({ Int($0) })
      else { return nil }
      let change = context.editing.replaceItem(at: index, of: keyword.value, withItems: Array(inner.value.items))
      return Found(range: inner.key.writtenRange, change: change)
    }
  }
}

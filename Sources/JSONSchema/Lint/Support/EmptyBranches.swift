import Syntax

/// Branches of `allOf` or `extends` that ask for nothing.
enum EmptyBranches {
  struct Found {
    /// The first one.
    var range: Range<Int>
    /// Removes them all.
    var change: ValueEditing.Change
  }

  static func find(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> Found? {
    let branches = schema.children(keyword.key.string ?? "")
    let empty = branches.filter(\.allowsEverything)
    guard let first = empty.first else { return nil }
    let indices = Set(empty.compactMap { $0.name.flatMap { Int($0) } })
    let change =
      empty.count == branches.count
      ? context.editing.remove([keyword], from: schema.value)
      : context.editing.removeItems(at: indices, from: keyword.value)
    return Found(range: first.value.writtenRange, change: change)
  }
}

import Syntax

/// Lists of dependencies whose property is required anyway.
enum RequiredDependencies {
  struct Tautology {
    var name: String
    var range: Range<Int>
    /// Moves the list's names to `required`.
    var change: ValueEditing.Change
  }

  static func all(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Tautology] {
    guard let list = schema["required"], list.isSequence else { return [] }
    let required = Set(schema.strings("required").compactMap(\.string))
    let count = keyword.value.entries.reduce(0) { count, _ in count + 1 }
    return keyword.value.entries.compactMap { entry in
      guard let name = entry.key.string, required.contains(name), entry.value.isSequence else { return nil }
      let names = entry.value.items.filter { $0.scalarType == .string }.compactMap(\.string)
      var change =
        count == 1
        ? context.editing.remove([keyword], from: schema.value)
        : context.editing.remove([entry], from: keyword.value)
      for name in names where !required.contains(name) {
        change = change + context.editing.append(.string(name), to: list)
      }
      return Tautology(name: name, range: entry.key.writtenRange, change: change)
    }
  }
}

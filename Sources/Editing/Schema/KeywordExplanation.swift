import JSONSchema
import Syntax

/// What is told of a keyword of JSON Schema in the dialect of the schema that it stands in.
enum KeywordExplanation {
  /// `nil` for a key that is no keyword there, as the names of properties.
  static func of(_ name: String, in mapping: Value, of document: SchemaDocument) -> Explanation? {
    guard let dialect = document.subschema(at: mapping)?.dialect else { return nil }
    return of(name, in: dialect)
  }

  static func of(_ name: String, in dialect: Dialect) -> Explanation? {
    guard let keyword = KeywordName.named(name, in: dialect) else { return elsewhere(name, dialect) }
    var blocks: [Explanation.Block] = [.title(name, dialect.name), .paragraph(keyword.summary(in: dialect))]
    let types = keyword.types(in: dialect)
    if types != .all { blocks.append(.facts([.init("Speaks of", types.names.joined(separator: ", "))])) }
    return Explanation(blocks)
  }

  /// A keyword of other drafts has no effect in this one.
  private static func elsewhere(_ name: String, _ dialect: Dialect) -> Explanation? {
    let others = Dialect.allCases.filter { KeywordName.named(name, in: $0) != nil }
    guard !others.isEmpty else { return nil }
    let names = others.map(\.name).joined(separator: ", ")
    return Explanation([
      .title(name, dialect.name), .paragraph("It has no effect in \(dialect.name): it is a keyword of \(names)."),
    ])
  }
}

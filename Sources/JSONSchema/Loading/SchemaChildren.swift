import Syntax

/// The subschemas that a schema has directly, by its keywords.
enum SchemaChildren {
  struct Child {
    let keyword: KeywordName
    /// The member's name in a map of schemas.
    let name: Value?
    let value: Value
  }

  static func all(of schema: Value, in dialect: Dialect) -> [Child] {
    guard schema.isMapping else { return [] }
    var result: [Child] = []
    for entry in schema.entries {
      guard entry.key.isScalar, let keyword = KeywordName(rawValue: entry.key.string ?? ""),
        keyword.dialects.contains(dialect) || keyword == .dependencies
      else { continue }
      append(keyword, entry.value, to: &result)
    }
    return result
  }

  private static func append(_ keyword: KeywordName, _ value: Value, to result: inout [Child]) {
    switch keyword.shape {
    case .value: break
    case .schema: if isSchema(value) { result.append(Child(keyword: keyword, name: nil, value: value)) }
    case .schemas, .schemaOrSchemas, .types:
      if value.isSequence {
        for item in value.items where isSchema(item) && (keyword.shape != .types || item.isMapping) {
          result.append(Child(keyword: keyword, name: nil, value: item))
        }
      } else if keyword.shape != .schemas, isSchema(value), keyword.shape != .types || value.isMapping {
        result.append(Child(keyword: keyword, name: nil, value: value))
      }
    case .schemaMaps:
      guard value.isMapping else { break }
      for entry in value.entries where entry.value.isMapping {
        for inner in entry.value.entries where isSchema(inner.value) {
          result.append(Child(keyword: keyword, name: inner.key, value: inner.value))
        }
      }
    case .schemaMap, .dependencies:
      guard value.isMapping else { break }
      for entry in value.entries where isSchema(entry.value) {
        result.append(Child(keyword: keyword, name: entry.key, value: entry.value))
      }
    }
  }

  static func isSchema(_ value: Value) -> Bool { value.isMapping || value.boolean != nil }
}

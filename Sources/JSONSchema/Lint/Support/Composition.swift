import Syntax

/// The properties that a schema describes itself.
struct OwnProperties {
  private let names: Set<String>
  private let patterns: [Pattern]

  init(of schema: Subschema) {
    names = Set(schema["properties"]?.entries.compactMap(\.key.string) ?? [])
    patterns = schema["patternProperties"]?.entries.compactMap { try? Pattern($0.key.string ?? "") } ?? []
  }

  func describes(_ name: String) -> Bool {
    names.contains(name) || patterns.contains { $0.matches(name) }
  }
}

/// The properties that the parts of a composed schema describe.
struct Composition {
  private static let keywords: Set<String> = ["allOf", "anyOf", "oneOf", "if", "then", "else", "dependentSchemas"]
  private let document: SchemaDocument

  init(_ document: SchemaDocument) {
    self.document = document
  }

  /// The names that schemas describe which the same value has to meet, apart from the schema's own.
  func properties(inPlaceOf schema: Subschema) -> Set<String> {
    var visited: Set<Int> = [schema.index]
    return names(partsOf(schema), &visited)
  }

  /// The names that `schema` and its parts describe, without those of one part.
  func properties(of schema: Subschema, except part: Subschema) -> Set<String> {
    var visited: Set<Int> = [part.index]
    return names([schema], &visited)
  }

  private func names(_ schemas: [Subschema], _ visited: inout Set<Int>) -> Set<String> {
    var result: Set<String> = []
    var waiting = schemas
    while let schema = waiting.popLast() {
      guard visited.insert(schema.index).inserted else { continue }
      // What a part forbids by name is no property that the whole has.
      let described = schema.children("properties").filter { !$0.isFalse }
      result.formUnion(described.compactMap(\.name))
      waiting += partsOf(schema)
    }
    return result
  }

  private func partsOf(_ schema: Subschema) -> [Subschema] {
    var parts = schema.children.filter { Self.keywords.contains($0.parentKeyword) }
    if schema.isReferenceOnly { parts = [] }
    if let text = schema["$ref"]?.string, case .schema(let target) = document.resolve(text, from: schema) {
      parts.append(target)
    }
    return parts
  }
}

import Findings
import JSONSchema
import Syntax

/// Gives a schema inside of another a name of its own among the definitions, and refers to it in its place.
struct SchemaExtraction {
  private let tree: SyntaxTree
  private let document: SchemaDocument

  init(_ tree: SyntaxTree, _ document: SchemaDocument) {
    self.tree = tree
    self.document = document
  }

  func refactorings(at offset: Int) -> [Refactoring] {
    guard !tree.hasErrors, let schema = schema(at: offset), isMovable(schema) else { return [] }
    let group = schema.dialect >= .draft2019 ? "$defs" : "definitions"
    let root = schema.resourceRoot
    let name = freeName(for: schema, in: root, group)
    let editing = ValueEditing(tree)
    let reference = "#/\(group)/" + JSONPointerToken.fragment(name)
    let insertion = editing.insertCopy(of: schema.value, as: name, under: group, of: root.value)
    guard !insertion.edits.isEmpty else { return [] }
    let change = editing.replace(schema.value, with: .mapping([("$ref", .string(reference))])) + insertion
    return [Refactoring(.extract, Fix("Extract to \"\(reference)\"", isSafe: false, change.edits.inOrder))]
  }

  /// The innermost schema whose key or value the offset is in.
  private func schema(at offset: Int) -> Subschema? {
    document.subschemas.last { schema in
      let entry = schema.nameEntry ?? (schema.name == nil ? schema.parentEntry : nil)
      return (entry?.range ?? schema.value.range).touches(offset)
    }
  }

  private func isMovable(_ schema: Subschema) -> Bool {
    guard !schema.isRoot, schema.value.isMapping, !schema.entries.isEmpty, schema.dialect >= .draft4,
      !["$defs", "definitions"].contains(schema.parentKeyword), !(schema.entries.count == 1 && schema.has("$ref")),
      !schema.has("$id"), !schema.has("id") || schema.dialect >= .draft6, !schema.entries.contains(where: \.isMerged),
      // Up to draft 7, nothing beside a reference has an effect, and no definition there is found.
      !schema.resourceRoot.isReferenceOnly, !ValueEditing(tree).hasAnchors(schema.value)
    else { return false }
    // What leads through the place by a pointer would lead to nothing.
    let range = schema.value.range
    return !document.references().contains { reference in
      guard reference.isByPointer else { return false }
      return switch reference.target {
      case .schema(let target): range.contains(target.value.range.lowerBound)
      case .value(let target): range.contains(target.range.lowerBound)
      case .missing, .external: false
      }
    }
  }

  /// The name of the property or title, without what makes references hard to read, and unlike those that are there.
  private func freeName(for schema: Subschema, in root: Subschema, _ group: String) -> String {
    let isNamed = ["properties", "patternProperties", "dependentSchemas"].contains(schema.parentKeyword)
    let wish = (isNamed ? schema.name : nil) ?? schema["title"]?.string ?? schema.parentKeyword
    let word = String(wish.filter { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }.prefix(60))
    let base = word.isEmpty ? "schema" : word
    let taken = Set(root.value[group]?.entries.compactMap(\.key.string) ?? [])
    guard taken.contains(base) else { return base }
    let number = (2...taken.count + 2).first { !taken.contains(base + String($0)) } ?? 2
    return base + String(number)
  }
}

extension SchemaReference {
  /// Whether it leads to a place by a JSON Pointer, not by a name.
  var isByPointer: Bool {
    guard let hash = text.firstIndex(of: "#") else { return false }
    return text[text.index(after: hash)...].hasPrefix("/")
  }
}

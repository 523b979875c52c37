import Findings
import JSONSchema
import Syntax

/// Writes a schema in the place of a reference to it. The definition stays, for other references.
struct SchemaInlining {
  private let tree: SyntaxTree
  private let document: SchemaDocument

  init(_ tree: SyntaxTree, _ document: SchemaDocument) {
    self.tree = tree
    self.document = document
  }

  func refactorings(at offset: Int) -> [Refactoring] {
    guard !tree.hasErrors, let reference = document.references().first(where: { $0.entry.range.touches(offset) }),
      reference.entry.key.string == "$ref", !reference.entry.isMerged, let target = reference.targetSchema,
      isSame(reference, target)
    else { return [] }
    let change = ValueEditing(tree).replace(reference.source.value, with: .copy(target.value))
    return [Refactoring(.inline, Fix("Inline \"\(reference.text)\"", isSafe: false, change.edits))]
  }

  /// Whether the schema means the same in the place of the reference, and nothing is lost or named twice.
  private func isSame(_ reference: SchemaReference, _ target: Subschema) -> Bool {
    let source = reference.source
    let inside = source.value.range
    guard source.entries.count == 1, source.value.aliasRange == nil, target.value.aliasRange == nil,
      source.resourceRoot.value.isSame(as: target.resourceRoot.value), source.dialect == target.dialect,
      !target.value.range.contains(inside.lowerBound), !ValueEditing(tree).hasAnchors(target.value),
      !target.entries.contains(where: \.isMerged)
    else { return false }
    let range = target.value.range
    return !document.subschemas.contains { schema in
      range.contains(schema.value.range.lowerBound) && schema.hasAny(Self.names)
    }
  }

  /// Keywords that give a schema a name, which must not be there twice.
  private static let names = ["$id", "id", "$anchor", "$dynamicAnchor", "$recursiveAnchor"]
}

import Findings
import JSONSchema
import SourceText
import Syntax
import Workspace

/// Follows names of schemas and references to them from file to file.
struct SchemaNavigator {
  let workspace: WorkspaceSnapshot
  let path: String
  let names: SchemaNames

  /// nil for a file that holds no schema.
  init?(_ workspace: WorkspaceSnapshot, _ path: String, _ context: EditingContext) {
    guard context.kind == .schema, let names = SchemaNames(context) else { return nil }
    self.workspace = workspace
    self.path = path
    self.names = names
  }

  /// A schema in a file.
  struct Target {
    var path: String
    var names: SchemaNames
    var schema: Subschema
  }

  /// A reference to a schema of another file.
  struct Link {
    var path: String
    var reference: JSONSchema.SchemaReference
    var target: Subschema
  }

  /// The schema that is named or referred to at an offset; a reference to another file, where it is one.
  func target(at offset: Int) -> (target: Target, reference: JSONSchema.SchemaReference?)? {
    if let reference = names.references.first(where: { $0.entry.value.writtenRange.touches(offset) }),
      case .external(let uri) = reference.target
    {
      return target(of: reference, uri, in: path).map { ($0, reference) }
    }
    guard let found = names.name(at: offset), let schema = names.schema(of: found.referent) else { return nil }
    return (Target(path: path, names: names, schema: schema), nil)
  }

  /// Where the references in all other schemas stand that lead to something in the file of `target`.
  func links(to target: Target) -> [Link] {
    Set(workspace.schemaPaths).union([path]).subtracting([target.path]).sorted().flatMap { other -> [Link] in
      guard let names = other == path ? names : schemaNames(of: other) else { return [] }
      return names.references.compactMap { reference in
        guard case .external(let uri) = reference.target, file(uri, reference, from: other) == target.path else {
          return nil
        }
        return schema(of: reference, uri, in: target.names).map { Link(path: other, reference: reference, target: $0) }
      }
    }
  }

  private func target(of reference: JSONSchema.SchemaReference, _ uri: String, in path: String) -> Target? {
    guard let file = file(uri, reference, from: path), let names = schemaNames(of: file) else { return nil }
    return schema(of: reference, uri, in: names).map { Target(path: file, names: names, schema: $0) }
  }

  /// The file that a reference leads to: by its URI, or else by its path as it is written.
  private func file(_ uri: String, _ reference: JSONSchema.SchemaReference, from path: String) -> String? {
    let written = reference.text.split(separator: "#", omittingEmptySubsequences: false).first.map(String.init) ?? ""
    return workspace.schemaFile(uri, from: path) ?? workspace.schemaFile(written, from: path)
  }

  private func schema(of reference: JSONSchema.SchemaReference, _ uri: String, in names: SchemaNames) -> Subschema? {
    let document = names.document
    guard let root = document.schema(identifiedBy: uri) ?? document.subschemas.first else { return nil }
    let fragment = reference.text.firstIndex(of: "#").map { String(reference.text[$0...]) } ?? "#"
    guard case .schema(let schema) = document.resolve(fragment, from: root) else { return nil }
    return schema
  }

  private func schemaNames(of file: String) -> SchemaNames? {
    workspace.reading(file).document(file).flatMap {
      SchemaNames(EditingContext(tree: $0.tree, kind: .schema, path: file))
    }
  }

  // MARK: Renaming

  /// The name of a schema of another file that a reference at `offset` ends with, and its bytes.
  func renamable(at offset: Int) -> (name: String, range: Range<Int>)? {
    guard let (target, reference) = target(at: offset) else { return nil }
    guard let reference else { return names.renamable(at: offset) }
    return names.lastPart(of: reference, to: target.schema).map { ($0.name, $0.range) }
  }

  /// The edits that give the schema at `offset` another name, by path.
  func rename(at offset: Int, to name: String) throws(RenameError) -> [String: [TextEdit]] {
    guard let (target, reference) = target(at: offset), let current = renamable(at: offset) else {
      throw .notRenamable
    }
    let renaming =
      if let reference {
        try target.names.renaming(
          of: target.schema, from: current.name, to: name, isAnchor: reference.isByAnchor)
      } else {
        try names.renaming(at: offset, to: name)
      }
    var edits = [target.path: target.names.changes(for: renaming).map { ScalarRewriting.edit($0.value, to: $0.text) }]
    for link in links(to: target) {
      guard let text = SchemaNames.text(of: link.reference, to: link.target, after: renaming) else { continue }
      edits[link.path, default: []].append(ScalarRewriting.edit(link.reference.entry.value, to: text))
    }
    return edits
  }
}

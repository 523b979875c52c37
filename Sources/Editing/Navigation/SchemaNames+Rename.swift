import JSONSchema
import Syntax

/// Another name for a definition or an anchor.
extension SchemaNames {
  /// Which of the names of a schema is changed.
  struct Renaming {
    let schema: Subschema
    let isAnchor: Bool
    let old: String
    let new: String
  }

  /// The change of the name at `offset`.
  func renaming(at offset: Int, to name: String) throws(RenameError) -> Renaming {
    guard let current = renamable(at: offset), let found = self.name(at: offset),
      let schema = schema(of: found.referent)
    else { throw .notRenamable }
    let reference = references.first { $0.entry.value.contentRange == found.range }
    // Where both have the same name, the one under the cursor is meant.
    let isAnchor =
      reference.map { $0.isByAnchor }
      ?? anchors(of: schema, named: current.name).contains { $0.contentRange == found.range }
    return try renaming(of: schema, from: current.name, to: name, isAnchor: isAnchor)
  }

  /// The change of a schema's name, where the new one can be had.
  func renaming(
    of schema: Subschema, from old: String, to name: String, isAnchor: Bool
  ) throws(RenameError) -> Renaming {
    if isAnchor { try checkAnchor(name, of: schema, old) } else { try checkKey(name, of: schema) }
    return Renaming(schema: schema, isAnchor: isAnchor, old: old, new: name)
  }

  /// What has to be written in the document of the schema.
  func changes(for renaming: Renaming) -> [(value: Value, text: String)] {
    var result: [(value: Value, text: String)] = []
    if renaming.isAnchor {
      result = anchors(of: renaming.schema, named: renaming.old).map { ($0, renaming.new) }
    } else if let key = renaming.schema.nameEntry?.key {
      result = [(key, renaming.new)]
    }
    for reference in references {
      guard let target = reference.targetSchema, let text = Self.text(of: reference, to: target, after: renaming) else {
        continue
      }
      result.append((reference.entry.value, text))
    }
    return result
  }

  /// How a reference that leads to `target` reads after the change; nil where it stays as it is.
  static func text(of reference: SchemaReference, to target: Subschema, after renaming: Renaming) -> String? {
    guard let hash = reference.text.lastIndex(of: "#"), reference.isByAnchor == renaming.isAnchor else { return nil }
    let schema = renaming.schema
    if renaming.isAnchor {
      return target.value.isSame(as: schema.value) ? reference.text[...hash] + renaming.new : nil
    }
    // What refers to something inside of it goes through its name as well.
    guard isOrHolds(schema, target) else { return nil }
    var tokens = reference.text[reference.text.index(after: hash)...]
      .split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let place = tokenCount(schema) - max(0, tokenCount(schema.resourceRoot))
    guard tokens.indices.contains(place), place > 0, JSONPointerToken.token(ofFragment: tokens[place]) == renaming.old
    else { return nil }
    tokens[place] = JSONPointerToken.fragment(renaming.new)
    return reference.text[...hash] + tokens.joined(separator: "/")
  }

  private static func tokenCount(_ schema: Subschema) -> Int {
    schema.pointer.split(separator: "/", omittingEmptySubsequences: false).count - 1
  }

  private static func isOrHolds(_ outer: Subschema, _ inner: Subschema) -> Bool {
    outer.resourceRoot.value.isSame(as: inner.resourceRoot.value)
      && (inner.pointer == outer.pointer || inner.pointer.hasPrefix(outer.pointer + "/"))
  }

  // MARK: Checks

  private func anchors(of schema: Subschema, named name: String) -> [Value] {
    Self.anchors(of: schema).filter { $0.string == name }
  }

  private func checkAnchor(_ name: String, of schema: Subschema, _ old: String) throws(RenameError) {
    guard let first = name.unicodeScalars.first, first == "_" || first.properties.isAlphabetic && first.isASCII,
      name.unicodeScalars.allSatisfy({
        $0.isASCII && ($0.properties.isAlphabetic || ("0"..."9").contains($0) || "-_.".unicodeScalars.contains($0))
      })
    else {
      throw .invalid("An anchor begins with a letter or _ and goes on with letters, digits, -, _ and full stops.")
    }
    let own = anchors(of: schema, named: old)
    let isTaken = document.subschemas.contains { other in
      Self.anchors(of: other).contains { anchor in
        anchor.string == name && !own.contains { $0.isSame(as: anchor) }
      }
    }
    guard !isTaken else { throw .taken(name) }
  }

  private func checkKey(_ name: String, of schema: Subschema) throws(RenameError) {
    guard let old = schema.nameEntry?.key.string, let parent = schema.parent else { throw .notRenamable }
    guard !name.isEmpty else { throw .invalid("A definition needs a name.") }
    guard parent.child(schema.parentKeyword, name) == nil || name == old else { throw .taken(name) }
  }
}

extension SchemaReference {
  /// Whether it leads to a schema by an anchor.
  var isByAnchor: Bool {
    guard let hash = text.lastIndex(of: "#") else { return false }
    let fragment = text[text.index(after: hash)...]
    return !fragment.isEmpty && !fragment.hasPrefix("/")
  }
}

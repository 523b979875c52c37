import JSONSchema
import Syntax

/// The names of schemas in a schema file and the references to them.
struct SchemaNames {
  private let document: SchemaDocument
  private let references: [SchemaReference]

  /// `nil` for a file that holds no schema.
  init?(_ context: EditingContext) {
    guard let document = context.schemaDocument else { return nil }
    self.document = document
    references = document.references()
  }

  /// The schema that is named or referred to at an offset, and the bytes that do so.
  func name(at offset: Int) -> (referent: Referent, range: Range<Int>)? {
    for reference in references where reference.entry.value.writtenRange.touches(offset) {
      guard let target = reference.targetSchema else { return nil }
      return (Self.referent(target), reference.entry.value.contentRange)
    }
    for schema in document.subschemas {
      if let key = schema.nameEntry?.key, key.writtenRange.touches(offset) {
        return (Self.referent(schema), key.contentRange)
      }
      for anchor in Self.anchors(of: schema) where anchor.writtenRange.touches(offset) {
        return (Self.referent(schema), anchor.contentRange)
      }
    }
    return nil
  }

  /// Where the schema has its names, and the references to it.
  func occurrences(of referent: Referent) -> [Occurrence] {
    guard let schema = schema(of: referent) else { return [] }
    var result: [Occurrence] = []
    if let key = schema.nameEntry?.key { result.append(Occurrence(key.contentRange, isDefinition: true)) }
    for anchor in Self.anchors(of: schema) { result.append(Occurrence(anchor.contentRange, isDefinition: true)) }
    if result.isEmpty {
      let start = schema.value.range.lowerBound
      result.append(Occurrence(start..<start, isDefinition: true))
    }
    for reference in references {
      guard let target = reference.targetSchema, Self.referent(target) == referent else { continue }
      result.append(Occurrence(reference.entry.value.contentRange))
    }
    return result
  }

  private func schema(of referent: Referent) -> Subschema? {
    document.subschemas.first { Self.referent($0) == referent }
  }

  private static func referent(_ schema: Subschema) -> Referent { .schema(at: schema.value.range.lowerBound) }

  private static func anchors(of schema: Subschema) -> [Value] {
    ["$anchor", "$dynamicAnchor"].compactMap { schema[$0] }.filter { $0.scalarType == .string }
  }

  // MARK: Renaming

  /// Can the word at `offset` get another name: a key of `$defs` or `definitions`, an anchor, or a reference by one?
  func isRenamable(at offset: Int) -> Bool {
    guard let found = name(at: offset), let schema = schema(of: found.referent) else { return false }
    return isDefinition(schema) || !Self.anchors(of: schema).isEmpty
  }

  private func isDefinition(_ schema: Subschema) -> Bool {
    ["$defs", "definitions"].contains(schema.parentKeyword) && schema.nameEntry != nil
  }

  /// The name that renaming at `offset` is about, and its bytes: of a reference, the last part alone.
  func renamable(at offset: Int) -> (name: String, range: Range<Int>)? {
    guard let found = name(at: offset), let schema = schema(of: found.referent) else { return nil }
    if let reference = references.first(where: { $0.entry.value.contentRange == found.range }) {
      guard let part = lastPart(of: reference, to: schema) else { return nil }
      return (part.name, part.range)
    }
    if let key = schema.nameEntry?.key, key.contentRange == found.range {
      return isDefinition(schema) ? (key.string ?? "", found.range) : nil
    }
    return Self.anchors(of: schema).first { $0.contentRange == found.range }.map { ($0.string ?? "", found.range) }
  }

  /// The part of a reference that is the schema's own name or anchor.
  private func lastPart(of reference: SchemaReference, to schema: Subschema) -> (name: String, range: Range<Int>)? {
    let text = reference.entry.value.decoded
    let bytes = text.bytes
    guard let hash = bytes.lastIndex(of: UInt8(ascii: "#")) else { return nil }
    let start = (bytes.lastIndex(of: UInt8(ascii: "/")).flatMap { $0 > hash ? $0 : nil } ?? hash) + 1
    guard start < bytes.count else { return nil }
    let isPointer = bytes[hash + 1] == UInt8(ascii: "/")
    let name = isPointer ? (isDefinition(schema) ? schema.nameEntry?.key.string : nil) : anchor(of: schema)?.string
    return name.map { ($0, text.sourceRange(start..<bytes.count)) }
  }

  private func anchor(of schema: Subschema) -> Value? { Self.anchors(of: schema).first }

  /// The edits that give the schema or anchor at `offset` another name, in every reference too.
  func rename(at offset: Int, to name: String) throws(RenameError) -> [(value: Value, text: String)] {
    guard let current = renamable(at: offset), let found = self.name(at: offset),
      let schema = schema(of: found.referent)
    else { throw .notRenamable }
    let anchors = Self.anchors(of: schema).filter { $0.string == current.name }
    // Where both have the same name, the one under the cursor is meant.
    let isAnchor =
      anchors.contains { $0.contentRange == found.range }
      || (!anchors.isEmpty && references.contains { isByAnchor($0) && $0.entry.value.contentRange == found.range })
    return isAnchor ? try renameAnchor(anchors, of: schema, to: name) : try renameKey(of: schema, to: name)
  }

  private func isByAnchor(_ reference: SchemaReference) -> Bool {
    let fragment = reference.text.split(separator: "#", omittingEmptySubsequences: false).last ?? ""
    return reference.text.contains("#") && !fragment.isEmpty && !fragment.hasPrefix("/")
  }

  private func renameAnchor(
    _ anchors: [Value], of schema: Subschema, to name: String
  ) throws(RenameError) -> [(value: Value, text: String)] {
    guard let first = name.unicodeScalars.first, first == "_" || first.properties.isAlphabetic && first.isASCII,
      name.unicodeScalars.allSatisfy({
        $0.isASCII && ($0.properties.isAlphabetic || ("0"..."9").contains($0) || "-_.".unicodeScalars.contains($0))
      })
    else {
      throw .invalid("An anchor begins with a letter or _ and goes on with letters, digits, -, _ and full stops.")
    }
    let isTaken = document.subschemas.contains { other in
      Self.anchors(of: other).contains { $0.string == name && !$0.isSame(as: anchors[0]) }
    }
    guard !isTaken else { throw .taken(name) }
    var result = anchors.map { (value: $0, text: name) }
    for reference in references where isByAnchor(reference) {
      guard let target = reference.targetSchema, target.value.isSame(as: schema.value),
        let hash = reference.text.lastIndex(of: "#")
      else { continue }
      result.append((reference.entry.value, reference.text[...hash] + name))
    }
    return result
  }

  private func renameKey(
    of schema: Subschema, to name: String
  ) throws(RenameError) -> [(value: Value, text: String)] {
    guard let key = schema.nameEntry?.key, let old = key.string, let parent = schema.parent else { throw .notRenamable }
    guard !name.isEmpty else { throw .invalid("A definition needs a name.") }
    guard parent.child(schema.parentKeyword, name) == nil || name == old else { throw .taken(name) }
    var result = [(value: key, text: name)]
    let depth = schema.pointer.split(separator: "/", omittingEmptySubsequences: false).count - 1
    let start = schema.resourceRoot.pointer.split(separator: "/", omittingEmptySubsequences: false).count - 1
    for reference in references {
      // What refers to something inside of it goes through its name as well.
      guard let target = reference.targetSchema, isOrHolds(schema, target), !isByAnchor(reference),
        let hash = reference.text.lastIndex(of: "#")
      else { continue }
      var tokens = reference.text[reference.text.index(after: hash)...]
        .split(separator: "/", omittingEmptySubsequences: false).map(String.init)
      let place = depth - max(0, start)
      guard tokens.indices.contains(place), place > 0, JSONPointerToken.token(ofFragment: tokens[place]) == old
      else { continue }
      tokens[place] = JSONPointerToken.fragment(name)
      result.append((reference.entry.value, reference.text[...hash] + tokens.joined(separator: "/")))
    }
    return result
  }

  private func isOrHolds(_ outer: Subschema, _ inner: Subschema) -> Bool {
    outer.resourceRoot.value.isSame(as: inner.resourceRoot.value)
      && (inner.pointer == outer.pointer || inner.pointer.hasPrefix(outer.pointer + "/"))
  }
}

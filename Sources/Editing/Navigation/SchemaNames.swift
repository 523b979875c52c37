import JSONSchema
import Syntax

/// The names of schemas in a schema file and the references to them.
struct SchemaNames {
  let document: SchemaDocument
  let references: [SchemaReference]

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

  func schema(of referent: Referent) -> Subschema? {
    document.subschemas.first { Self.referent($0) == referent }
  }

  static func referent(_ schema: Subschema) -> Referent { .schema(at: schema.value.range.lowerBound) }

  static func anchors(of schema: Subschema) -> [Value] {
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
  func lastPart(of reference: SchemaReference, to schema: Subschema) -> (name: String, range: Range<Int>)? {
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
}

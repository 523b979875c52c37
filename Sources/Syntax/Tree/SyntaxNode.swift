/// One node of a tree: 16 bytes in a flat array, in document order, each parent before its children.
///
/// Offsets count from the start of the chunk, so that a chunk can move without a change.
package struct SyntaxNode: Sendable, Hashable {
  package var kind: SyntaxKind
  package var flags: SyntaxFlags
  /// UTF-8 byte offset in the chunk where the node begins.
  package var start: UInt32
  /// UTF-8 byte offset in the chunk behind the node's last byte.
  package var end: UInt32
  /// The number of nodes in the subtree, this one included: the next sibling is that many nodes further.
  package var count: UInt32

  package init(_ kind: SyntaxKind, _ flags: SyntaxFlags = [], start: Int, end: Int, count: Int = 1) {
    self.kind = kind
    self.flags = flags
    self.start = UInt32(truncatingIfNeeded: start)
    self.end = UInt32(truncatingIfNeeded: end)
    self.count = UInt32(truncatingIfNeeded: count)
  }
}

/// What a node is, in the terms of YAML 1.2.2; JSON uses the same ones.
///
/// A value is one *content* node (`mapping`, `sequence`, a scalar, `alias`), with its properties (`anchor`, `tag`) before
/// it as siblings. A `pair` holds exactly two content nodes, the key and the value; what is absent is an `empty` scalar.
/// An item of a sequence is one content node among the sequence's children. Comments and `skipped` text stand wherever
/// they are met. Punctuation has no nodes: it is what lies between them.
package enum SyntaxKind: UInt8, Sendable, Hashable, CaseIterable {
  /// The root: `document`s, comments and directives.
  case stream
  /// One document; its children are its one content node, properties, comments and markers.
  case document
  case mapping
  case pair
  case sequence
  /// A plain scalar; in JSON a number, `true`, `false`, `null`.
  case plainScalar
  case singleQuotedScalar
  /// Between `"`, in YAML and JSON.
  case doubleQuotedScalar
  /// `|`
  case literalScalar
  /// `>`
  case foldedScalar
  /// A value that is not there: zero width; null.
  case emptyScalar
  /// `*name`
  case alias
  /// `&name`
  case anchor
  /// `!tag`
  case tag
  case comment
  /// A line `%YAML` or `%TAG`.
  case directive
  /// `---`
  case documentStart
  /// `...`
  case documentEnd
  /// Text that no rule of the grammar takes; the reason is among the chunk's errors.
  case skipped

  /// Whether the node is a value by itself.
  package var isContent: Bool {
    switch self {
    case .mapping, .sequence, .plainScalar, .singleQuotedScalar, .doubleQuotedScalar, .literalScalar, .foldedScalar,
      .emptyScalar, .alias:
      true
    default: false
    }
  }

  package var isScalar: Bool {
    switch self {
    case .plainScalar, .singleQuotedScalar, .doubleQuotedScalar, .literalScalar, .foldedScalar, .emptyScalar: true
    default: false
    }
  }
}

package struct SyntaxFlags: OptionSet, Sendable, Hashable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// A mapping or sequence in `{}` or `[]`.
  package static let flow = SyntaxFlags(rawValue: 1)
  /// The decoded text is not the source text: escapes, folding, or more than one line.
  package static let needsDecoding = SyntaxFlags(rawValue: 2)
  /// Something in the node itself is broken; see the chunk's errors.
  package static let broken = SyntaxFlags(rawValue: 4)
  /// The sequence whose items are chunks of their own.
  package static let chunked = SyntaxFlags(rawValue: 8)
  /// A pair that was written with `?`.
  package static let explicitKey = SyntaxFlags(rawValue: 16)
  /// A document that began with `---`.
  package static let explicitStart = SyntaxFlags(rawValue: 32)
  /// A document that ended with `...`.
  package static let explicitEnd = SyntaxFlags(rawValue: 64)
}

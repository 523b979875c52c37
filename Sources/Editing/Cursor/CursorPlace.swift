import JSONSchema
import SourceText
import Syntax

/// What is under the cursor: the one query that completion, hover and the other features share.
package struct CursorPlace: Sendable {
  package enum Kind: Sendable, Hashable {
    /// A key of a mapping, or where one may be written.
    case key
    /// A scalar, or where a value may be written.
    case value
  }

  package var kind: Kind
  /// From the document's value to the mapping that the key is in, or to the value.
  package var path: [InstanceStep]
  /// The bytes of the key or value as written; empty where there is none yet.
  package var range: Range<Int>
  /// What is written of it up to the cursor, quotes left out.
  package var typed: String
  /// The scalar under the cursor; `nil` where there is none yet.
  package var scalar: Value?
  /// The mappings and sequences around, the document's value first.
  package var containers: [Value]
  /// Of a key: the other keys of its mapping.
  package var otherKeys: [String] = []
  /// Of a key: does a colon follow?
  package var hasColon = false
  /// Of a value: does it stand directly behind its key's colon, where YAML needs a space?
  package var lacksSpace = false
  /// How a new value has to be written here.
  package var style: Style

  package enum Style: Sendable, Hashable {
    case json
    /// YAML in indented lines; a new line of the same mapping begins at that column.
    case block(column: Int)
    /// YAML in braces or brackets.
    case flow
  }

  /// The key whose value this is, or that this is; `nil` for items and for the document's value.
  package var key: String? {
    if kind == .key { return scalar?.string }
    guard case .key(let name) = path.last else { return nil }
    return name
  }
}

import SourceText

/// Edits of values in a JSON or YAML text that keep commas, layout and comments right.
///
/// Every function gives edits of the tree's text. Edits for different entries of one mapping can be combined.
package struct ValueEditing: Sendable {
  package let tree: SyntaxTree

  package init(_ tree: SyntaxTree) {
    self.tree = tree
  }

  /// Edits, and whether they keep all comments where they belong.
  package struct Change: Sendable, Hashable {
    package var edits: [TextEdit]
    package var keepsComments: Bool

    package init(_ edits: [TextEdit], keepsComments: Bool = true) {
      self.edits = edits
      self.keepsComments = keepsComments
    }

    package static let none = Change([])

    package static func + (left: Change, right: Change) -> Change {
      Change(left.edits + right.edits, keepsComments: left.keepsComments && right.keepsComments)
    }
  }

  // MARK: Replacing

  /// Writes `new` in the place of `value`.
  package func replace(_ value: Value, with new: NewValue) -> Change {
    let range = placeRange(value)
    let text: String
    var kept: [Range<Int>] = []
    if case .copy(let source) = new {
      text = copied(
        source, to: value.isFlow || tree.format != .yaml ? .flow : .block, column: column(of: range.lowerBound),
        lineIndentation: lineIndentation(at: range.lowerBound))
      kept = [placeRange(source)]
    } else {
      text = spelling(of: new)
    }
    // A block scalar ends with its line; what replaces it does not.
    let end = trimmedEnd(range)
    return Change(
      [TextEdit(range.lowerBound..<end, text)], keepsComments: keepsComments(in: range.lowerBound..<end, but: kept))
  }

  /// Gives a key another name, in the quotes it has.
  package func rename(_ key: Value, to name: String) -> Change {
    let text =
      switch key.node.kind {
      case .doubleQuotedScalar: JSONText.quoted(name)
      case .singleQuotedScalar:
        "'" + name.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
      default: tree.format == .yaml ? YAMLText.scalar(name) : JSONText.quoted(name)
      }
    return Change([TextEdit(key.writtenRange, text)])
  }

  // MARK: Spelling

  /// `new` as one line in the document's format.
  func spelling(of new: NewValue) -> String {
    if tree.format == .yaml, case .string(let text) = new { return YAMLText.scalar(text) }
    return new.json
  }

  func keySpelling(_ key: String) -> String {
    tree.format == .yaml ? YAMLText.scalar(key) : JSONText.quoted(key)
  }
}

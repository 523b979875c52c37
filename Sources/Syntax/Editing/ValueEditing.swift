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
    let start = inlineStart(of: value, range, isBlock: text.utf8.contains(.lineFeed))
    let edit = TextEdit(start.offset..<end, start.prefix + text)
    return Change([edit], keepsComments: keepsComments(in: start.offset..<end, but: kept))
  }

  /// Where a text goes that replaces `value`: one line joins the key's, as below it the indentation may be too small.
  private func inlineStart(of value: Value, _ range: Range<Int>, isBlock: Bool) -> (offset: Int, prefix: String) {
    let isCollection = (value.isMapping || value.isSequence) && !value.isFlow
    guard tree.format == .yaml, isCollection, !isBlock, isFirstOnLine(range.lowerBound) else {
      return (range.lowerBound, "")
    }
    var offset = range.lowerBound
    while byte(offset - 1).isJSONSpace { offset -= 1 }
    if byte(offset - 1) == .colon { return (offset, " ") }
    return (range.lowerBound, value.isSequence ? "  " : "")
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
    guard tree.format == .yaml else { return new.json }
    return switch new {
    case .string(let text): YAMLText.scalar(text)
    case .sequence(let items): "[" + items.map(spelling).joined(separator: ", ") + "]"
    default: new.json
    }
  }

  func keySpelling(_ key: String) -> String {
    tree.format == .yaml ? YAMLText.scalar(key) : JSONText.quoted(key)
  }
}

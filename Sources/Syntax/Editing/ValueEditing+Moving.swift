import SourceText

/// Items that leave a list with the comments above them, and take their place in the list of another document.
extension ValueEditing {
  /// An item as it stands, for the list of another document.
  package struct CutItem: Sendable {
    /// Its bytes: in a block from the first comment above it to the end of its last line, else the item alone.
    package let text: String
    /// Where in a block its dash stands, and its first line begins, in bytes; nil for an item between brackets.
    fileprivate let columns: (dash: Int, start: Int)?
    /// What the line begins with that an item between brackets stands on.
    fileprivate let indentation: String
    /// The item alone, where that can stand between brackets and nothing is lost; else nil.
    fileprivate let flowText: String?
  }

  /// An item of a sequence with its comments; nil where it has no lines of its own, or is written elsewhere.
  package func cut(itemAt index: Int, of sequence: Value) -> CutItem? {
    let items = Array(sequence.items)
    guard items.indices.contains(index), items[index].aliasRange == nil, let extents = extents(of: sequence),
      extents.indices.contains(index)
    else { return nil }
    let extent = extents[index]
    guard isBlock(sequence) else {
      let text = tree.text.string(extent)
      return CutItem(text: text, columns: nil, indentation: lineIndentation(at: extent.lowerBound), flowText: text)
    }
    let place = placeRange(items[index])
    let dash = dash(before: place.lowerBound)
    let start = extent.lowerBound + lineIndentation(at: extent.lowerBound).utf8.count
    // Comments and trailing ones have no place between brackets.
    let isAlone = items[index].isFlow && start == dash && trimmedEnd(place) == trimmedEnd(extent)
    return CutItem(
      text: tree.text.string(start..<extent.upperBound), columns: (column(of: dash), column(of: start)),
      indentation: lineIndentation(at: dash), flowText: isAlone ? tree.text.string(place) : nil)
  }

  /// Puts an item of another document behind the last one of a sequence, indented as that is and with its line breaks; nil
  /// where it cannot be written there without a change of more than white space.
  package func append(_ item: CutItem, to sequence: Value) -> Change? {
    guard sequence.isSequence, sequence.aliasRange == nil else { return nil }
    guard let last = Array(sequence.items).last else { return fill(sequence, with: item) }
    guard let extents = extents(of: sequence), let end = extents.last?.upperBound else { return nil }
    let place = placeRange(last)
    if isBlock(sequence) {
      let dash = dash(before: place.lowerBound)
      var gap = lineBreak
      if extents.count > 1 {
        // Questions that stand apart go on to.
        let between = extents[extents.count - 2].upperBound..<extents[extents.count - 1].lowerBound
        if isBlank(between) { gap = tree.text.string(between) }
      }
      return Change([.insertion(gap + blockLines(of: item, dashAt: column(of: dash)), at: end)])
    }
    guard let text = item.flowText else { return nil }
    let isOnLine = isFirstOnLine(place.lowerBound)
    let indentation = lineIndentation(at: place.lowerBound)
    let gap = isOnLine ? lineBreak + indentation : " "
    return Change([.insertion("," + gap + adapted(text, from: item.indentation, to: indentation), at: end)])
  }

  /// Takes items out of a sequence with the comments above them. A list that loses all is written `[]`.
  ///
  /// - Parameter withCommentsBetween: whether comments that stand apart between two items leave with the second of them;
  ///   else they stay.
  /// - Returns: nil where the items cannot be told apart by their lines, or a comment would be lost.
  package func takeOut(itemsAt indices: Set<Int>, of sequence: Value, withCommentsBetween: Bool) -> Change? {
    guard let extents = extents(of: sequence), !indices.isEmpty, indices.allSatisfy({ extents.indices.contains($0) })
    else { return nil }
    guard isBlock(sequence) else {
      let change = removeItems(at: indices, from: sequence)
      return change.keepsComments ? change : nil
    }
    guard indices.count < extents.count else { return emptied(sequence, extents) }
    var edits: [TextEdit] = []
    var index = 0
    while index < extents.count {
      guard indices.contains(index) else {
        index += 1
        continue
      }
      let first = index
      while index < extents.count, indices.contains(index) { index += 1 }
      edits.append(.deletion(lines(of: first..<index, extents, withCommentsBetween)))
    }
    return Change(edits)
  }

  // MARK: Taking out

  private func isBlock(_ sequence: Value) -> Bool { tree.format == .yaml && !sequence.isFlow }

  private func isBlank(_ range: Range<Int>) -> Bool { tree.text.slice(range).allSatisfy(\.isJSONSpace) }

  /// What a run of items leaves with, where others stay.
  private func lines(of run: Range<Int>, _ extents: [Range<Int>], _ withCommentsBetween: Bool) -> Range<Int> {
    let end = extents[run.upperBound - 1].upperBound
    if run.lowerBound > 0 {
      let before = extents[run.lowerBound - 1].upperBound
      let start = extents[run.lowerBound].lowerBound
      return (withCommentsBetween || isBlank(before..<start) ? before : start - breakLength(before: start))..<end
    }
    // The first that stays begins where these did.
    var next = nextLine(end)
    while next < extents[run.upperBound].lowerBound, isBlank(next..<lineEnd(next)) { next = nextLine(next) }
    return extents[run.lowerBound].lowerBound..<next
  }

  private func emptied(_ sequence: Value, _ extents: [Range<Int>]) -> Change? {
    guard let first = extents.first, let last = extents.last else { return nil }
    if let entry = tree.root?.writtenEntries.first(where: { $0.value.isSame(as: sequence) }) {
      guard let colon = colon(of: entry) else { return nil }
      let start = first.lowerBound - breakLength(before: first.lowerBound)
      guard colon < start else { return nil }
      return Change([.insertion(" []", at: colon + 1), .deletion(start..<last.upperBound)])
    }
    return Change([TextEdit(first.lowerBound..<last.upperBound, "[]")])
  }

  private func breakLength(before offset: Int) -> Int {
    guard byte(offset - 1).isLineBreak else { return 0 }
    return byte(offset - 1) == .lineFeed && byte(offset - 2) == .carriageReturn ? 2 : 1
  }

  // MARK: Putting in

  /// The first item of a list that has none.
  private func fill(_ sequence: Value, with item: CutItem) -> Change? {
    let range = sequence.writtenRange
    guard isBlank(range.lowerBound + 1..<max(range.lowerBound + 1, range.upperBound - 1)), let root = tree.root,
      root.isMapping, placeRange(sequence) == range
    else { return nil }
    let outer = lineIndentation(at: range.lowerBound)
    if tree.format == .yaml, !root.isFlow {
      guard let entry = root.writtenEntries.first(where: { $0.value.isSame(as: sequence) }),
        let colon = colon(of: entry), !isFirstOnLine(range.lowerBound)
      else { return nil }
      let lines = lineBreak + blockLines(of: item, dashAt: outer.utf8.count + 2)
      return Change([.deletion(colon + 1..<range.upperBound), .insertion(lines, at: lineEnd(range.upperBound))])
    }
    guard let text = item.flowText else { return nil }
    guard isFirstOnLine(root.writtenEntries.first { _ in true }?.range.lowerBound ?? 0) else {
      return Change([TextEdit(range, "[" + adapted(text, from: item.indentation, to: outer) + "]")])
    }
    // As deep as the mapping's entries are, once more.
    let inner = outer + outer
    let new = adapted(text, from: item.indentation, to: inner)
    return Change([TextEdit(range, "[" + lineBreak + inner + new + lineBreak + outer + "]")])
  }

  /// The lines of an item in a block, the first one's indentation included.
  private func blockLines(of item: CutItem, dashAt column: Int) -> String {
    guard let own = item.columns else {
      return spaces(column) + "- " + adapted(item.text, from: item.indentation, to: spaces(column + 2))
    }
    let start = max(0, own.start + column - own.dash)
    return spaces(start) + withOwnBreaks(shifted(item.text, from: own.dash, to: column))
  }

  private func adapted(_ text: String, from source: String, to target: String) -> String {
    withOwnBreaks(reindented(text, from: source, to: target))
  }

  /// The text with the line breaks of this document.
  private func withOwnBreaks(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    let own = lineBreak.unicodeScalars
    var last: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if scalar == "\n" {
        if last == "\r" { result.removeLast() }
        result.append(contentsOf: own)
      } else {
        result.append(scalar)
      }
      last = scalar
    }
    return String(result)
  }
}

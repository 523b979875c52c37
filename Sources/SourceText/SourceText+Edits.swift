/// A replacement in a document.
package struct TextEdit: Sendable, Hashable {
  /// The UTF-8 byte offsets that go.
  package var range: Range<Int>
  /// What stands there afterwards.
  package var replacement: String

  package init(_ range: Range<Int>, _ replacement: String) {
    self.range = range
    self.replacement = replacement
  }

  package static func insertion(_ text: String, at offset: Int) -> TextEdit { TextEdit(offset..<offset, text) }
  package static func deletion(_ range: Range<Int>) -> TextEdit { TextEdit(range, "") }
}

extension SourceText {
  /// The text with the bytes of `range` replaced; the range is clamped. All else is shared with this text.
  package func replacing(_ range: Range<Int>, with replacement: [UInt8]) -> SourceText {
    let lower = min(max(range.lowerBound, 0), count)
    let upper = min(max(range.upperBound, lower), count)
    let first = pieces.find(lower, by: { $0.bytes }) ?? lastPiece
    guard let first else { return SourceText(replacement) }
    let last = upper > lower ? (pieces.find(upper - 1, by: { $0.bytes }) ?? first) : first

    let head = first.element.bounds.prefix(lower - first.before.bytes)
    let tail = last.element.bounds.suffix(last.before.bytes + last.element.bounds.count - upper)
    var middle: [UInt8] = []
    middle.reserveCapacity(head.count + replacement.count + tail.count)
    var replacements: [Piece] = []
    // What is left of the touched pieces joins the new bytes while it is short, so that typing does not make crumbs.
    let keepsHead = head.count + replacement.count > Piece.length
    let keepsTail = tail.count + replacement.count > Piece.length
    if keepsHead {
      replacements.append(Piece(first.element.buffer, head))
    } else {
      middle += first.element.buffer[head]
    }
    middle += replacement
    if !keepsTail { middle += last.element.buffer[tail] }
    replacements += Piece.split(middle)
    if keepsTail { replacements.append(Piece(last.element.buffer, tail)) }

    return SourceText(pieces: pieces.replacing(first.index..<last.index + 1, with: replacements)).mendingBreaks(
      around: first.index, through: first.index + replacements.count)
  }

  package func replacing(_ range: Range<Int>, with replacement: String) -> SourceText {
    replacing(range, with: Array(replacement.utf8))
  }

  /// The text after `edits`, whose ranges refer to this text. Of edits that overlap, the earlier one in the list wins.
  package func applying(_ edits: [TextEdit]) -> SourceText {
    if let together = applyingTogether(edits) { return together }
    var result = self
    var accepted: [TextEdit] = []
    for edit in edits where !accepted.contains(where: { $0.conflicts(with: edit) }) { accepted.append(edit) }
    let ordered = accepted.enumerated().sorted {
      ($0.element.range.lowerBound, $0.offset) > ($1.element.range.lowerBound, $1.offset)
    }
    for (_, edit) in ordered { result = result.replacing(edit.range, with: edit.replacement) }
    return result
  }

  /// The text after many edits in order of place, none of which touches another, written at once; nil for others.
  private func applyingTogether(_ edits: [TextEdit]) -> SourceText? {
    guard edits.count > 100 else { return nil }
    var end = 0
    for edit in edits {
      guard edit.range.lowerBound >= end, edit.range.upperBound <= count else { return nil }
      end = edit.range.upperBound
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count + edits.reduce(0) { $0 + $1.replacement.utf8.count })
    var start = 0
    for edit in edits {
      bytes += slice(start..<edit.range.lowerBound)
      bytes += edit.replacement.utf8
      start = edit.range.upperBound
    }
    bytes += slice(start..<count)
    return SourceText(bytes)
  }

  private var lastPiece: (index: Int, element: Piece, before: Extent)? {
    pieces.element(at: pieces.count - 1).map { (pieces.count - 1, $0.element, $0.before) }
  }

  /// Joins the neighbours from piece `start` to piece `end` between which an edit put a CR LF.
  private func mendingBreaks(around start: Int, through end: Int) -> SourceText {
    var result = pieces
    for index in stride(from: end, through: max(start, 1), by: -1) {
      guard let left = result.element(at: index - 1)?.element, let right = result.element(at: index)?.element,
        left.bytes.last == .carriageReturn, right.bytes.first == .lineFeed
      else { continue }
      let joined = Array(left.bytes) + Array(right.bytes)
      result = result.replacing(index - 1..<index + 1, with: [Piece(joined, 0..<joined.count)])
    }
    return SourceText(pieces: result)
  }
}

extension TextEdit {
  /// Whether both cannot be applied: their ranges share a byte, or one inserts inside the other.
  package func conflicts(with other: TextEdit) -> Bool {
    if range.isEmpty && other.range.isEmpty { return false }
    if range.isEmpty { return other.range.lowerBound < range.lowerBound && range.lowerBound < other.range.upperBound }
    if other.range.isEmpty { return other.conflicts(with: self) }
    return range.overlaps(other.range)
  }
}

import SourceText

/// Rounds of edits as one: what of the first text is left, and what stands between.
struct EditHistory {
  private enum Piece {
    /// Bytes of the first text.
    case kept(Range<Int>)
    case new(ArraySlice<UInt8>)

    var count: Int {
      switch self {
      case .kept(let range): range.count
      case .new(let bytes): bytes.count
      }
    }

    /// The part from `start` to `end`, counted from the piece's own beginning.
    func part(_ start: Int, _ end: Int) -> Piece {
      switch self {
      case .kept(let range): .kept(range.lowerBound + start..<range.lowerBound + end)
      case .new(let bytes): .new(bytes[bytes.startIndex + start..<bytes.startIndex + end])
      }
    }
  }

  private var pieces: [Piece]
  private let first: SourceText

  init(_ first: SourceText) {
    self.first = first
    pieces = [.kept(0..<first.count)]
  }

  /// Adds a round: edits of the text as it is now, sorted and apart from each other.
  mutating func add(_ edits: [TextEdit]) {
    var result: [Piece] = []
    var index = 0
    // How much of piece `index` is used, and where that is in the text.
    var used = 0
    var position = 0

    func advance(to end: Int, keeping: Bool) {
      while position < end, index < pieces.count {
        let piece = pieces[index]
        let step = min(piece.count - used, end - position)
        if keeping, step > 0 { result.append(piece.part(used, used + step)) }
        used += step
        position += step
        if used == piece.count {
          index += 1
          used = 0
        }
      }
    }

    for edit in edits {
      advance(to: edit.range.lowerBound, keeping: true)
      advance(to: edit.range.upperBound, keeping: false)
      if !edit.replacement.isEmpty { result.append(.new(Array(edit.replacement.utf8)[...])) }
    }
    advance(to: Int.max, keeping: true)
    pieces = result
  }

  /// The edits that lead from the first text to the last, sorted and apart from each other.
  var edits: [TextEdit] {
    var edits: [TextEdit] = []
    var end = 0
    var new: [UInt8] = []

    func close(_ next: Int) {
      if !new.elementsEqual(first.slice(end..<next)) {
        edits.append(TextEdit(end..<next, String(decoding: new, as: UTF8.self)))
      }
      new = []
    }

    for piece in pieces {
      switch piece {
      case .new(let bytes): new += bytes
      case .kept(let range):
        if !new.isEmpty || range.lowerBound > end { close(range.lowerBound) }
        end = range.upperBound
      }
    }
    if !new.isEmpty || end < first.count { close(first.count) }
    return edits
  }
}

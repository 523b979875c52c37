/// The bytes of a document, in a persistent tree of pieces.
///
/// A new text is one buffer seen through many pieces; an edit puts a small buffer of its own between them. All offsets
/// are UTF-8 byte offsets from 0. The bytes are kept as they are, valid UTF-8 or not.
package struct SourceText: Sendable {
  let pieces: SummedTree<Piece>

  package init(_ bytes: [UInt8]) {
    pieces = SummedTree(Piece.split(bytes))
  }

  package init(_ string: String) {
    self.init(Array(string.utf8))
  }

  init(pieces: SummedTree<Piece>) {
    self.pieces = pieces
  }

  /// The length in bytes.
  package var count: Int { pieces.summary.bytes }

  package var isEmpty: Bool { count == 0 }

  /// The bytes of `range`, clamped to the text: a view of the shared buffer where the range lies in one, else a copy.
  package func slice(_ range: Range<Int>) -> ArraySlice<UInt8> {
    let range = range.clamped(to: 0..<count)
    guard !range.isEmpty, let first = pieces.find(range.lowerBound, by: { $0.bytes }) else { return [] }
    let lower = first.element.bounds.lowerBound + range.lowerBound - first.before.bytes
    if lower + range.count <= first.element.bounds.upperBound {
      return first.element.buffer[lower..<lower + range.count]
    }
    return joined(range.count, from: first.index, startingAt: lower)
  }

  /// All bytes: a view of the buffer where the text was never edited, else a copy.
  package var bytes: ArraySlice<UInt8> { slice(0..<count) }

  /// The text of `range`, with U+FFFD for what is not UTF-8.
  package func string(_ range: Range<Int>) -> String {
    String(decoding: slice(range), as: UTF8.self)
  }

  /// The byte at `offset`, or nil outside of the text.
  package subscript(offset: Int) -> UInt8? {
    guard let found = pieces.find(offset, by: { $0.bytes }) else { return nil }
    return found.element.buffer[found.element.bounds.lowerBound + offset - found.before.bytes]
  }

  /// `length` bytes from `lower` in the buffer of piece `index`, across pieces.
  private func joined(_ length: Int, from index: Int, startingAt lower: Int) -> ArraySlice<UInt8> {
    // Pieces of a text that was never edited lie side by side in one buffer: then the run is one view of it.
    guard let first = pieces.element(at: index)?.element else { return [] }
    if lower + length <= first.buffer.count, sharesBuffer(first, through: length, from: index, startingAt: lower) {
      return first.buffer[lower..<lower + length]
    }
    var copy: [UInt8] = []
    copy.reserveCapacity(length)
    var position = index
    var start = lower
    while copy.count < length, let piece = pieces.element(at: position)?.element {
      let begin = position == index ? start : piece.bounds.lowerBound
      copy += piece.buffer[begin..<Swift.min(piece.bounds.upperBound, begin + length - copy.count)]
      position += 1
      start = 0
    }
    return copy[...]
  }

  private func sharesBuffer(_ first: Piece, through length: Int, from index: Int, startingAt lower: Int) -> Bool {
    var end = first.bounds.upperBound
    var position = index + 1
    while end < lower + length {
      guard let next = pieces.element(at: position)?.element, next.bounds.lowerBound == end, next.hasBuffer(of: first)
      else { return false }
      end = next.bounds.upperBound
      position += 1
    }
    return true
  }
}

/// A run of a buffer with the number of line breaks in it.
struct Piece: Summed {
  let buffer: [UInt8]
  let bounds: Range<Int>
  let lineBreaks: Int

  /// A piece is at most about this long when a text is made, so that a line is found by a short scan.
  static let length = 4096

  init(_ buffer: [UInt8], _ bounds: Range<Int>) {
    self.buffer = buffer
    self.bounds = bounds
    lineBreaks = buffer[bounds].lineBreakCount
  }

  var bytes: ArraySlice<UInt8> { buffer[bounds] }

  var summary: Extent { Extent(bytes: bounds.count, lineBreaks: lineBreaks) }

  func hasBuffer(of other: Piece) -> Bool {
    buffer.withUnsafeBufferPointer { own in
      other.buffer.withUnsafeBufferPointer { own.baseAddress == $0.baseAddress }
    }
  }

  /// The pieces of a buffer; none begins between CR and LF, so that sums of line breaks are right.
  static func split(_ buffer: [UInt8]) -> [Piece] {
    var pieces: [Piece] = []
    pieces.reserveCapacity(buffer.count / length + 1)
    var start = 0
    while start < buffer.count {
      var end = Swift.min(start + length, buffer.count)
      if end < buffer.count, buffer[end - 1] == .carriageReturn, buffer[end] == .lineFeed { end += 1 }
      pieces.append(Piece(buffer, start..<end))
      start = end
    }
    return pieces
  }
}

/// Lengths that add up: bytes and line breaks.
package struct Extent: Summary {
  package var bytes: Int
  package var lineBreaks: Int

  package static var zero: Extent { Extent(bytes: 0, lineBreaks: 0) }

  package static func + (left: Extent, right: Extent) -> Extent {
    Extent(bytes: left.bytes + right.bytes, lineBreaks: left.lineBreaks + right.lineBreaks)
  }
}

extension UInt8 {
  static var carriageReturn: UInt8 { 0x0D }
  static var lineFeed: UInt8 { 0x0A }
}

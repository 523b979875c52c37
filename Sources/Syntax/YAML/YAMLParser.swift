/// Reads YAML 1.2.2 into flat nodes, one pass over the bytes.
///
/// The extensions hold the grammar, one file per area. The same code reads a whole text and a single item of its long
/// list. What is wrong is reported to the builder and mended on the way, so that reading always reaches the end.
///
/// Between block nodes the parser stands at the first token of a line, behind white space and comments, with
/// `lineStart`, `lineIndent` and `hasTab` describing that line; or at the end.
struct YAMLParser {
  let bytes: UnsafeBufferPointer<UInt8>
  /// Where reading ends: at `textEnd`, or before it while the tail is hidden.
  var end: Int
  let textEnd: Int

  var position = 0
  /// Where the line of `position` begins, behind a byte order mark.
  var lineStart = 0
  /// The number of spaces that the line begins with.
  var lineIndent = 0
  /// Whether the white space before `position` on its line has a tab.
  var hasTab = false
  /// The offset behind the last token that is no comment.
  var contentEnd = 0

  var builder = TreeBuilder()
  /// Comments that were passed and have no node yet: they go where the next token goes.
  var comments: [Range<Int>] = []
  var depth = 0
  /// How many anchors and aliases were met.
  var referenceCount = 0
  /// The handles that the document's `%TAG` lines name, with their `!`.
  var tagHandles: [[UInt8]] = []
  /// Set where a flow collection is left open, until the outermost one has ended.
  var isLeavingFlow = false
  /// The closing brackets that the open flow collections wait for, outermost first.
  var openBrackets: [UInt8] = []
  /// The start of the line on which the outermost one began, or of a later one that is read though it is not indented.
  var flowLine = 0
  /// How many of them are `]`.
  var openSquares = 0

  /// Whether the long list is looked for, and what was found.
  var looksForList = false
  var candidate: ListCandidate?
  var entry: ListEntry?
  /// Where the items of the list were taken out, until that place is reached.
  var hole: Int?
  var holeColumn = 0
  /// The index of the list's node.
  var listNode = 0
  /// Behind the last byte that was looked at beyond `position`.
  var reach = 0

  /// Collections may nest this deep.
  static let depthLimit = 500
  /// An implicit key may be this long, in bytes; the specification says 1,024 characters.
  static let keyLimit = 4096

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    textEnd = bytes.count
    end = textEnd
  }
}

// MARK: Characters

extension YAMLParser {
  /// The byte at `offset`, 0 beyond the end.
  @inline(__always) func byte(_ offset: Int) -> UInt8 { offset < end ? bytes[offset] : 0 }

  @inline(__always) func isBreak(_ offset: Int) -> Bool {
    offset < end && (bytes[offset] == .lineFeed || bytes[offset] == .carriageReturn)
  }

  @inline(__always) func isWhite(_ offset: Int) -> Bool {
    offset < end && (bytes[offset] == .space || bytes[offset] == .tab)
  }

  @inline(__always) func isEndOfLine(_ offset: Int) -> Bool { offset >= end || isBreak(offset) }

  /// Whether a word ends before `offset`: white space, a line's end or the text's.
  @inline(__always) func isSeparator(_ offset: Int) -> Bool { isEndOfLine(offset) || isWhite(offset) }

  @inline(__always) func isFlowIndicator(_ offset: Int) -> Bool {
    switch byte(offset) {
    case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"): true
    default: false
    }
  }

  /// Whether the indicator `character` stands at `position`, with what must follow it in block context.
  @inline(__always) func isAt(_ character: UInt8) -> Bool {
    byte(position) == character && position < end && isSeparator(position + 1)
  }

  @inline(__always) var isAtDash: Bool { isAt(UInt8(ascii: "-")) || isAtHole }

  /// Whether a line `---` or `...` begins at `offset`, the start of a line.
  func isDocumentMarker(_ offset: Int) -> Bool {
    let first = byte(offset)
    guard first == UInt8(ascii: "-") || first == UInt8(ascii: ".") else { return false }
    return byte(offset + 1) == first && byte(offset + 2) == first && isSeparator(offset + 3)
  }

  var isAtDocumentMarker: Bool { position == lineStart && isDocumentMarker(position) }

  /// The indentation of the token at the start of a line; -1 where the document ends.
  var tokenColumn: Int {
    if position >= end { return hole == nil ? -1 : holeColumn }
    return isAtDocumentMarker ? -1 : lineIndent
  }

  /// The offset behind the break at `offset`, which is `offset` where there is none.
  func behindBreak(_ offset: Int) -> Int {
    guard isBreak(offset) else { return offset }
    return bytes[offset] == .carriageReturn && byte(offset + 1) == .lineFeed ? offset + 2 : offset + 1
  }

  /// The offset of the line break, or of the end, at or behind `offset`.
  func endOfLine(_ offset: Int) -> Int {
    bytes.endOfLine(offset, before: max(offset, end))
  }

  /// `offset` moved back over white space, not before `start`.
  func trimmed(_ offset: Int, from start: Int) -> Int {
    var offset = offset
    while offset > start, isWhite(offset - 1) { offset -= 1 }
    return offset
  }

  func behindWhite(_ offset: Int) -> Int {
    var offset = offset
    while isWhite(offset) { offset += 1 }
    return offset
  }
}

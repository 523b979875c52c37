import SourceText

/// Reads JSON bytes into nodes and errors: one item of the long list, or all that is around the list.
///
/// No recursion: what is open stands in `frames`. Every step takes a byte or closes a frame, so it always ends.
/// Offsets count from the start of `bytes`.
struct JSONReader {
  /// How deep brackets may nest.
  static let depthLimit = 1_000

  let input: GrammarInput
  /// Those of the input; around the list, those before it until it is met.
  var bytes: UnsafeBufferPointer<UInt8>
  /// Whether comments and trailing commas are fine.
  let allowsExtras: Bool
  /// How the items of the list are laid out, where an item is read; nil around the list.
  let context: ItemContext?

  var cursor = 0
  /// Behind the last byte that was looked at; the end of the bytes counts as a byte.
  var reach = 0
  /// Behind the last token that is neither space nor comment.
  var lastEnd = 0
  var lastCommentEnd = 0
  /// Behind the last token or comment.
  var contentEnd: Int { max(lastEnd, lastCommentEnd) }
  var tree = TreeBuilder()
  var frames: [Frame] = []
  /// Whether to stop where the list of items begins.
  var looksForList = false
  /// Where the list of items is known to begin, as its items are not among the bytes.
  var knownList: Int?
  /// Where a list begins whose bracket is missing, once that is known; then the head is read again.
  var listWithoutBracket: Int?
  /// Whether such a list was met.
  var mustReadAgain = false
  /// Where the list's first item begins, once it is met.
  var hole: SyntaxTree.Hole?
  /// Whether the item was ended early because the text goes on with what is around it.
  var isCut = false
  /// Whether the brackets of this item are known to close.
  var closesByItself: Bool?
  /// Up to here the item is known to stand on one line; -1 when it does not.
  var inlineUpTo = 0

  /// Up to here no line is known to end with a quote, so that not each word looks for it.
  var noQuoteUpTo = 0

  /// What is open: a mapping or a sequence.
  struct Frame {
    var node: Int
    var isMapping: Bool
    /// The offset of the bracket; where it should be, for one that is not written.
    var opener: Int
    var isImplied = false
    /// The pair that waits for the end of its value, or -1.
    var pair = -1
    var state = State.opened
    /// The offset of the comma in state `afterComma`.
    var comma = 0

    enum State {
      case opened
      case afterValue
      case afterComma
    }
  }

  init(_ input: GrammarInput, allowsExtras: Bool, context: ItemContext? = nil) {
    self.input = input
    bytes = input.bytes
    self.allowsExtras = allowsExtras
    self.context = context
  }

  // MARK: Bytes

  /// The byte at the cursor; 0 at the end.
  var byte: UInt8 { cursor < bytes.count ? bytes[cursor] : 0 }

  /// The byte at `offset`; 0 outside.
  func byte(at offset: Int) -> UInt8 { offset >= 0 && offset < bytes.count ? bytes[offset] : 0 }

  var isAtEnd: Bool { cursor >= bytes.count }

  /// Remembers that the bytes before `end` decided something.
  mutating func note(reach end: Int) {
    if end > reach { reach = end }
  }

  // MARK: Space and comments

  mutating func skipTrivia() {
    var index = cursor
    while index < bytes.count {
      let byte = bytes[index]
      if byte > .space {
        cursor = index
        guard byte == .slash, skipComment() else { return }
        index = cursor
      } else if byte == .lineFeed {
        index = bytes.behindSpaces(index + 1, before: bytes.count)
      } else if byte.isJSONSpace {
        index += 1
      } else {
        break
      }
    }
    cursor = index
  }

  /// Reads a comment, in `.json` as an error; false where the slash begins none.
  private mutating func skipComment() -> Bool {
    let start = cursor
    note(reach: start + 2)
    defer { if cursor > start { lastCommentEnd = cursor } }
    switch byte(at: start + 1) {
    case .slash: cursor = lineEnd(from: start)
    case .asterisk:
      guard let end = commentEnd(from: start + 2) else {
        // Without an end it would take all that follows; like a quote, it ends with the line.
        cursor = lineEnd(from: start)
        tree.report(.unclosedBracket, start..<cursor, origin: start..<start + 2)
        validate(start..<cursor)
        tree.leaf(.comment, .broken, start..<cursor)
        return true
      }
      cursor = end
    default: return false
    }
    if !allowsExtras { tree.report(.commentInJSON, start..<cursor) }
    validate(start..<cursor)
    tree.leaf(.comment, start..<cursor)
    return true
  }

  mutating func commentEnd(from start: Int) -> Int? {
    guard input.offset + start < input.memo.noCommentEndFrom else {
      note(reach: bytes.count + 1)
      return nil
    }
    var index = start
    while index + 1 < bytes.count {
      if bytes[index] == .asterisk, bytes[index + 1] == .slash { return index + 2 }
      index += 1
    }
    note(reach: bytes.count + 1)
    if input.isWhole { input.memo.noCommentEndFrom = input.offset + start }
    return nil
  }

  /// The offset of the next line break, or the end.
  func lineEnd(from start: Int) -> Int {
    bytes.endOfLine(start, before: bytes.count)
  }

  /// Takes a run of text that no rule takes.
  mutating func skip(to end: Int, _ code: SyntaxErrorCode, origin: Range<Int>? = nil) {
    let start = cursor
    cursor = max(start + 1, min(end, bytes.count))
    tree.report(code, start..<cursor, origin: origin)
    validate(start..<cursor)
    tree.leaf(.skipped, start..<cursor)
    lastEnd = cursor
  }
}

extension UInt8 {
  static var tab: UInt8 { 0x09 }
  static var lineFeed: UInt8 { 0x0A }
  static var carriageReturn: UInt8 { 0x0D }
  static var space: UInt8 { 0x20 }
  static var doubleQuote: UInt8 { 0x22 }
  static var singleQuote: UInt8 { 0x27 }
  static var asterisk: UInt8 { 0x2A }
  static var comma: UInt8 { 0x2C }
  static var slash: UInt8 { 0x2F }
  static var colon: UInt8 { 0x3A }
  static var leftBracket: UInt8 { 0x5B }
  static var backslash: UInt8 { 0x5C }
  static var rightBracket: UInt8 { 0x5D }
  static var leftBrace: UInt8 { 0x7B }
  static var rightBrace: UInt8 { 0x7D }

  var isJSONSpace: Bool { self == .space || self == .lineFeed || self == .carriageReturn || self == .tab }
  /// Whether it is a bracket, a comma or a colon.
  var isStructural: Bool {
    switch self {
    case .comma, .colon, .leftBrace, .rightBrace, .leftBracket, .rightBracket: true
    default: false
    }
  }

  /// Whether it may stand in a word: a letter, a digit, `_`, `-`, or part of a character beyond ASCII.
  var isWordByte: Bool {
    isDigit || (self | 0x20 >= UInt8(ascii: "a") && self | 0x20 <= UInt8(ascii: "z")) || self >= 0x80
      || self == UInt8(ascii: "_") || self == UInt8(ascii: "-")
  }
  var isLineBreak: Bool { self == .lineFeed || self == .carriageReturn }
}

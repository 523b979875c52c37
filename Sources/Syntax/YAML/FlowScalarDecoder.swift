/// Decodes plain and quoted scalars: line folding, `''`, and the escapes between double quotes.
struct FlowScalarDecoder {
  /// The content without quotes.
  let bytes: UnsafeBufferPointer<UInt8>
  /// The absolute offset of the content.
  let base: Int
  let kind: SyntaxKind

  private var text: DecodedText.Builder
  private var position = 0
  /// Where the run begins that is to be taken over as it stands.
  private var runStart = 0

  init(bytes: UnsafeBufferPointer<UInt8>, base: Int, kind: SyntaxKind) {
    self.bytes = bytes
    self.base = base
    self.kind = kind
    text = DecodedText.Builder(capacity: bytes.count)
  }

  mutating func decode() -> DecodedText {
    while position < bytes.count {
      switch bytes[position] {
      case .lineFeed, .carriageReturn:
        takeRun(to: withoutWhite(before: position))
        fold(from: position, isEscaped: false)
      case UInt8(ascii: "'") where kind == .singleQuotedScalar:
        takeRun(to: position + 1)
        // The second of two quotes is dropped.
        position = min(position + 2, bytes.count)
        runStart = position
      case UInt8(ascii: "\\") where kind == .doubleQuotedScalar:
        takeRun(to: position)
        escape()
      default: position += 1
      }
    }
    takeRun(to: bytes.count)
    return text.finish(sourceEnd: base + bytes.count)
  }

  private mutating func takeRun(to end: Int) {
    guard end > runStart else { return }
    text.append(verbatim: UnsafeBufferPointer(rebasing: bytes[runStart..<end]), at: base + runStart)
  }

  private func withoutWhite(before end: Int) -> Int {
    var end = end
    while end > runStart, bytes[end - 1] == .space || bytes[end - 1] == .tab { end -= 1 }
    return end
  }

  /// Decodes the escape at `position`.
  private mutating func escape() {
    let start = position
    if start + 1 < bytes.count, bytes[start + 1].isLineBreak {
      position += 1
      return fold(from: start, isEscaped: true)
    }
    if let escape = YAMLEscape(at: start, in: bytes) {
      text.append(escape.utf8, standingAt: base + start)
      position += escape.length
      runStart = position
    } else {
      // No escape: the text stays as the writer wrote it.
      runStart = start
      position += 1
    }
  }

  /// Passes the breaks and blank lines at `position` and the indentation behind them, and adds what they stand for.
  private mutating func fold(from start: Int, isEscaped: Bool) {
    var breaks = 0
    while position < bytes.count {
      if bytes[position].isLineBreak {
        let isPair =
          bytes[position] == .carriageReturn && position + 1 < bytes.count && bytes[position + 1] == .lineFeed
        position += isPair ? 2 : 1
        breaks += 1
      } else if bytes[position] == .space || bytes[position] == .tab {
        position += 1
      } else {
        break
      }
    }
    runStart = position
    if breaks > 1 {
      text.append(repeatElement(UInt8.lineFeed, count: breaks - 1), standingAt: base + start)
    } else if !isEscaped {
      text.append(CollectionOfOne(UInt8.space), standingAt: base + start)
    }
  }
}

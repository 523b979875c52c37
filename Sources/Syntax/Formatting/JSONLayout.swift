import SourceText

/// The white space of a JSON text: each entry and item on a line of its own, but lists of scalars on one where they fit.
struct JSONLayout {
  private let bytes: [UInt8]
  private let options: LayoutOptions
  private var tokens: [Token] = []

  private struct Token {
    var kind: Kind
    var range: Range<Int>
    /// Of an opening bracket: the index of the one that closes it.
    var partner: Int?

    enum Kind: Equatable {
      case open, close, comma, colon, scalar, comment
    }
  }

  static func edits(_ nodes: FlatNodes, _ bytes: [UInt8], _ options: LayoutOptions) -> [TextEdit]? {
    var layout = JSONLayout(bytes: bytes, options: options)
    layout.readTokens(nodes)
    return layout.edits()
  }

  private init(bytes: [UInt8], options: LayoutOptions) {
    self.bytes = bytes
    self.options = options
  }

  // MARK: Reading

  private mutating func readTokens(_ nodes: FlatNodes) {
    var position = 0
    for node in nodes.nodes where node.isLeaf {
      readPunctuation(position..<max(position, node.range.lowerBound))
      tokens.append(Token(kind: node.kind == .comment ? .comment : .scalar, range: node.range))
      position = node.range.upperBound
    }
    readPunctuation(position..<max(position, bytes.count))
    var open: [Int] = []
    for index in tokens.indices {
      if tokens[index].kind == .open {
        open.append(index)
      } else if tokens[index].kind == .close, let start = open.popLast() {
        tokens[start].partner = index
      }
    }
  }

  private mutating func readPunctuation(_ range: Range<Int>) {
    for offset in range {
      let kind: Token.Kind? =
        switch bytes[offset] {
        case UInt8(ascii: "{"), UInt8(ascii: "["): .open
        case UInt8(ascii: "}"), UInt8(ascii: "]"): .close
        case UInt8(ascii: ","): .comma
        case UInt8(ascii: ":"): .colon
        default: nil
        }
      if let kind { tokens.append(Token(kind: kind, range: offset..<offset + 1)) }
    }
  }

  // MARK: Writing

  private func edits() -> [TextEdit] {
    var edits: [TextEdit] = []
    var position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let lineBreak = bytes.lineBreak
    var depth = 0
    /// Where the list ends that stands on one line; 0 outside of one.
    var inlineEnd = 0
    for (index, token) in tokens.enumerated() {
      let before = index > 0 ? tokens[index - 1] : nil
      if token.kind == .close { depth -= 1 }
      let gap = gap(before, token, index, depth: depth, isInline: index <= inlineEnd, lineBreak)
      append(gap, at: position..<token.range.lowerBound, to: &edits)
      position = token.range.upperBound
      guard token.kind == .open else { continue }
      depth += 1
      if index >= inlineEnd, fitsOnLine(index, depth: depth - 1) { inlineEnd = token.partner ?? index }
    }
    append(tokens.isEmpty ? "" : lineBreak, at: position..<bytes.count, to: &edits)
    return edits
  }

  private func append(_ text: String, at range: Range<Int>, to edits: inout [TextEdit]) {
    if !bytes[range].elementsEqual(text.utf8) { edits.append(TextEdit(range, text)) }
  }

  /// What stands between two tokens.
  private func gap(
    _ before: Token?, _ token: Token, _ index: Int, depth: Int, isInline: Bool, _ lineBreak: String
  ) -> String {
    guard let before else { return "" }
    let source = bytes[before.range.upperBound..<token.range.lowerBound]
    let breaks = source.filter { $0 == .lineFeed }.count
    let line = lineBreak + String(repeating: " ", count: max(0, depth) * options.indent)
    // A blank line between two entries is the author's way to part them.
    let parted = breaks > 1 && before.kind != .open && token.kind != .close ? lineBreak + line : line
    if before.kind == .comment { return breaks > 0 || isLineComment(before) ? parted : " " }
    if token.kind == .comment { return breaks > 0 ? parted : " " }
    if token.kind == .comma || token.kind == .colon { return "" }
    if before.kind == .colon { return " " }
    if before.kind == .open, token.kind == .close { return "" }
    if isInline { return before.kind == .comma ? " " : "" }
    return before.kind == .comma && token.kind != .close ? parted : line
  }

  private func isLineComment(_ token: Token) -> Bool { bytes[token.range].starts(with: "//".utf8) }

  /// Whether the bracket at `index` opens a list of scalars alone that fits on the line it begins on.
  private func fitsOnLine(_ index: Int, depth: Int) -> Bool {
    guard bytes[tokens[index].range.lowerBound] == UInt8(ascii: "["), let end = tokens[index].partner else {
      return false
    }
    var width = depth * options.indent + 1
    // The key before it stands on the same line.
    if index >= 2, tokens[index - 1].kind == .colon { width += scalars(tokens[index - 2].range) + 2 }
    for token in tokens[index + 1..<end] {
      switch token.kind {
      case .scalar: width += scalars(token.range)
      case .comma: width += 2
      default: return false
      }
      if width >= options.width { return false }
    }
    // The bracket that closes it and a comma.
    return width + 2 <= options.width
  }

  private func scalars(_ range: Range<Int>) -> Int {
    bytes[range].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }
}

extension [UInt8] {
  /// The text's own kind of line break, by its first one.
  var lineBreak: String {
    guard let first = firstIndex(of: .lineFeed) else { return "\n" }
    return first > 0 && self[first - 1] == .carriageReturn ? "\r\n" : "\n"
  }
}

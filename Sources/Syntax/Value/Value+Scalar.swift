import SourceText

extension Value {
  /// The source bytes of a scalar's content: without quotes, without a block scalar's header, else as they stand.
  package var contentBytes: ArraySlice<UInt8> { part.chunk.bytes(contentSpan) }

  /// Calls `body` with `contentBytes`. The text is no further referred to, so that threads do not wait for each other at its
  /// count of references.
  package func withContentBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    let span = contentSpan
    return part.chunk.text.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[span])) }
  }

  /// The absolute range of `contentBytes`.
  package var contentRange: Range<Int> {
    let span = contentSpan
    let start = contentStart(span)
    return start..<start + span.count
  }

  /// The absolute offset of a span of the chunk in the value.
  private func contentStart(_ span: Range<Int>) -> Int { range.lowerBound + span.lowerBound - Int(node.start) }

  /// Where `contentBytes` stand in the chunk.
  private var contentSpan: Range<Int> {
    let node = node
    let whole = (Int(node.start)..<Int(node.end)).clamped(to: 0..<part.chunk.text.count)
    guard node.kind == .singleQuotedScalar || node.kind == .doubleQuotedScalar, !whole.isEmpty else { return whole }
    let isClosed = whole.count > 1 && !node.flags.contains(.broken) && part.chunk.hasEqualEnds(whole)
    return whole.lowerBound + 1..<whole.upperBound - (isClosed ? 1 : 0)
  }

  /// The content of a scalar of at most fifteen bytes in one number, the first byte lowest and how many they are in the
  /// highest eight bits, so that keys are compared without a string; nil for a longer one, and for one to be decoded.
  package var packedText: UInt128? {
    let span = contentSpan
    guard span.count <= 15, isScalar, !node.flags.contains(.needsDecoding) else { return nil }
    return part.chunk.text.withUnsafeBufferPointer { text in
      let count = UInt128(truncatingIfNeeded: span.count)
      var bits: UInt128 = 0
      if span.lowerBound + 16 <= text.count, let base = UnsafeRawPointer(text.baseAddress) {
        // What stands behind it is read and cut off.
        bits = UInt128(littleEndian: base.loadUnaligned(fromByteOffset: span.lowerBound, as: UInt128.self))
        bits &= 1 &<< (count &* 8) &- 1
      } else {
        for byte in text[span].reversed() { bits = bits &<< 8 | UInt128(truncatingIfNeeded: byte) }
      }
      return bits | count &<< 120
    }
  }

  /// The text of a scalar as a reader sees it, with the way back to the source; empty for what is no scalar.
  package var decoded: DecodedText {
    guard isScalar, node.kind != .alias else { return DecodedText(verbatim: [], at: range.lowerBound) }
    guard node.flags.contains(.needsDecoding) else {
      let span = contentSpan
      let bytes = part.chunk.text.withUnsafeBufferPointer { Array($0[span]) }
      return DecodedText(verbatim: bytes, at: contentStart(span))
    }
    return ScalarDecoder.decode(self)
  }

  /// The text of a scalar; nil for what is no scalar.
  package var string: String? {
    guard isScalar else { return nil }
    if node.kind == .alias { return "" }
    guard node.flags.contains(.needsDecoding) else { return withContentBytes { String(decoding: $0, as: UTF8.self) } }
    return ScalarDecoder.text(self)
  }

  /// The same as UTF-8.
  package var utf8: [UInt8]? {
    guard isScalar else { return nil }
    if node.kind == .alias { return [] }
    return node.flags.contains(.needsDecoding) ? ScalarDecoder.utf8(self) : withContentBytes { Array($0) }
  }

  /// The type of a scalar by its style, tag and text; nil for what is no scalar.
  package var scalarType: ScalarType? {
    guard isScalar else { return nil }
    if let tag = shortTag {
      switch tag {
      case "!", "tag:yaml.org,2002:str": return .string
      case "tag:yaml.org,2002:null": return .null
      case "tag:yaml.org,2002:int": return .integer
      case "tag:yaml.org,2002:float": return .float
      case "tag:yaml.org,2002:bool":
        if case .boolean(let value) = ScalarType(plain: contentBytes) { return .boolean(value) }
        return .string
      default: return .string
      }
    }
    switch node.kind {
    case .emptyScalar, .alias: return .null
    case .plainScalar:
      return node.flags.contains(.needsDecoding) ? .string : withContentBytes { ScalarType(plain: $0) }
    default: return .string
    }
  }

  package var isNull: Bool { scalarType == .null }

  /// The truth value of a boolean.
  package var boolean: Bool? {
    if case .boolean(let value) = scalarType { return value }
    return nil
  }

  /// The value of an integer that fits.
  package var integer: Int? {
    guard scalarType == .integer, let text = string else { return nil }
    if text.hasPrefix("0x") { return Int(text.dropFirst(2), radix: 16) }
    if text.hasPrefix("0o") { return Int(text.dropFirst(2), radix: 8) }
    return Int(text)
  }

  /// The tag of the value, its handle resolved; nil where there is none.
  package var shortTag: String? {
    guard let tag = property(.tag) else { return nil }
    let handles = TagHandles(of: tree, at: isInItem ? nil : nodeIndex)
    return handles.resolved(String(decoding: part.chunk.bytes(of: tag), as: UTF8.self))
  }

  /// The anchor's name, or nil.
  package var anchor: String? {
    property(.anchor).map { String(decoding: part.chunk.bytes(of: $0).dropFirst(), as: UTF8.self) }
  }

  /// A property stands among the siblings right before the content, with nothing but properties and comments between.
  func property(_ kind: SyntaxKind) -> SyntaxNode? {
    var index = nodeIndex - 1
    while index >= 0, index < part.nodes.count {
      let node = part.nodes[index]
      switch node.kind {
      case kind: return node
      case .anchor, .tag, .comment: index -= 1
      default: return nil
      }
    }
    return nil
  }
}

extension SyntaxChunk {
  /// Whether the first and the last byte of a range are the same.
  fileprivate func hasEqualEnds(_ range: Range<Int>) -> Bool {
    text.withUnsafeBufferPointer { $0[range.lowerBound] == $0[range.upperBound - 1] }
  }
}

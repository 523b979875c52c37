extension YAMLParser {
  /// Reads one item of a flow sequence: a node, or a single pair, which is a mapping of its own.
  mutating func flowItem(indent: Int) {
    let first = builder.count
    let start = position
    let line = lineStart
    if isAtFlowIndicator(UInt8(ascii: "?")) {
      let mapping = builder.open(.mapping, .flow, at: start)
      flowEntry(indent: indent)
      return builder.close(mapping, at: contentEnd)
    }
    var isJSONLike = false
    if isAtFlowIndicator(UInt8(ascii: ":")) {
      emptyScalar(at: start)
    } else {
      isJSONLike = flowNode(indent: indent, isMultilineKey: false) == .jsonLike
    }
    guard !isLeavingFlow else { return }
    if lineStart == line, isColon(at: behindWhite(position), isJSONLike) {
      position = behindWhite(position)
    } else {
      // A colon on a later line: the key of a single pair must stand on one line with it.
      guard flowGap(indent: indent), isColon(at: position, false) else { return }
      flushComments()
      builder.report(.unexpectedText, position..<position + 1, origin: start..<max(start, contentEnd))
    }
    reportLongKey(start..<max(start, contentEnd))
    let keyStart = first < builder.count ? min(start, Int(builder.nodes[first].start)) : start
    let mapping = builder.wrapPair(from: first, .flow, at: keyStart)
    let pair = mapping + 1
    flowValue(indent: indent)
    builder.close(pair, at: contentEnd)
    builder.close(mapping, at: contentEnd)
  }

  /// Reads one entry of a flow mapping.
  mutating func flowEntry(indent: Int) {
    let pair = builder.open(.pair, at: position)
    var flags: SyntaxFlags = []
    var isJSONLike = false
    let start = position
    let line = lineStart
    if isAtFlowIndicator(UInt8(ascii: "?")) {
      flags = .explicitKey
      position += 1
      contentEnd = position
      let behind = position
      if flowGap(indent: indent), !isAtEndOfEntry, !isAtFlowIndicator(UInt8(ascii: ":")) {
        flushComments()
        isJSONLike = flowNode(indent: indent, isMultilineKey: true) == .jsonLike
      } else {
        emptyScalar(at: behind)
      }
    } else if isAtFlowIndicator(UInt8(ascii: ":")) {
      emptyScalar(at: position)
    } else {
      isJSONLike = flowNode(indent: indent, isMultilineKey: true) == .jsonLike
    }
    let goesOn = !isLeavingFlow && flowGap(indent: indent)
    if goesOn, isColon(at: position, isJSONLike) {
      flushComments()
      flowValue(indent: indent)
    } else if goesOn, isJSONLike, flags.isEmpty, lineStart == line, !isAtEndOfEntry, byte(position) != UInt8(ascii: "#")
    {
      // What stands behind a quoted key on its line is its value.
      builder.report(.missingColon, start..<max(start, contentEnd))
      _ = flowNode(indent: indent, isMultilineKey: false, isValue: true)
    } else {
      emptyScalar(at: contentEnd)
    }
    builder.close(pair, at: contentEnd, adding: flags)
  }

  /// Reads the colon at `position` and the value behind it, which may be absent.
  private mutating func flowValue(indent: Int) {
    position += 1
    contentEnd = position
    let behind = position
    guard flowGap(indent: indent), !isAtEndOfEntry, !isAtFlowIndicator(UInt8(ascii: ":")) else {
      return emptyScalar(at: behind)
    }
    flushComments()
    _ = flowNode(indent: indent, isMultilineKey: false, isValue: true)
  }

  private enum FlowContent {
    case plain
    /// A quoted scalar or a flow collection: as a key, its colon may be followed by anything.
    case jsonLike
  }

  /// Reads properties and content at `position`.
  private mutating func flowNode(indent: Int, isMultilineKey: Bool, isValue: Bool = false) -> FlowContent {
    var properties = Properties()
    while isAtProperty {
      property(&properties)
      let behind = position
      guard flowGap(indent: indent), !isAtEndOfEntry, !isAtFlowIndicator(UInt8(ascii: ":")) else {
        emptyScalar(at: behind)
        return .plain
      }
      flushComments()
    }
    switch bytes[position] {
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      nestedFlow(indent: indent)
      return .jsonLike
    case UInt8(ascii: "\""):
      if !doubleQuotedScalar(indent: indent) { isLeavingFlow = true }
      return .jsonLike
    case UInt8(ascii: "'"):
      if !singleQuotedScalar(indent: indent) { isLeavingFlow = true }
      return .jsonLike
    case UInt8(ascii: "*"):
      if !properties.isEmpty { builder.report(.invalidProperty, position..<position + 1) }
      alias()
      return .plain
    case UInt8(ascii: "#"):
      skipInFlow(.missingSpace, to: trimmed(endOfLine(position), from: position))
      emptyScalar(at: position)
      return .plain
    default:
      flowPlainScalar(indent: indent, isMultilineKey: isMultilineKey, isValue: isValue)
      return .plain
    }
  }

  private var isAtEndOfEntry: Bool {
    switch byte(position) {
    case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"): true
    default: false
    }
  }

  /// Whether `?` or `:` stands at `position` as an indicator: nothing that could go on a plain scalar follows.
  private func isAtFlowIndicator(_ character: UInt8) -> Bool {
    position < end && bytes[position] == character && (isSeparator(position + 1) || isFlowIndicator(position + 1))
  }

  /// Whether the `:` of a pair stands at `offset`.
  private func isColon(at offset: Int, _ isJSONLike: Bool) -> Bool {
    guard offset < end, bytes[offset] == UInt8(ascii: ":") else { return false }
    return isJSONLike || isSeparator(offset + 1) || isFlowIndicator(offset + 1)
  }
}

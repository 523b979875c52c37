/// The properties that were met before a node.
struct Properties: OptionSet {
  let rawValue: UInt8

  static let anchor = Properties(rawValue: 1)
  static let tag = Properties(rawValue: 2)
}

extension YAMLParser {
  @inline(__always) var isAtProperty: Bool {
    byte(position) == UInt8(ascii: "&") || byte(position) == UInt8(ascii: "!")
  }

  /// Reads the anchor or tag at `position` (section 6.9).
  mutating func property(_ met: inout Properties) {
    let start = position
    let isAnchor = byte(position) == UInt8(ascii: "&")
    if isAnchor {
      position = behindName(start + 1)
      referenceCount += 1
      if position == start + 1 { builder.report(.invalidProperty, start..<position) }
    } else {
      position = behindTag(start)
    }
    let range = start..<position
    leaf(isAnchor ? .anchor : .tag, range)
    let kind: Properties = isAnchor ? .anchor : .tag
    if met.contains(kind) { builder.report(.invalidProperty, range) }
    met.formUnion(kind)
    if !isSeparator(position), openBrackets.isEmpty || !isFlowIndicator(position) {
      builder.report(.invalidProperty, start..<position + 1)
    }
  }

  /// Reads the alias at `position` (section 7.1).
  mutating func alias() {
    let start = position
    position = behindName(start + 1)
    if position == start + 1 { builder.report(.invalidProperty, start..<position) }
    referenceCount += 1
    leaf(.alias, start..<position)
  }

  /// Reports properties that a node has twice, on different lines.
  mutating func reportRepeated(_ earlier: Properties, _ later: Properties) {
    if !earlier.isDisjoint(with: later) { builder.report(.invalidProperty, position..<position) }
  }

  func behindName(_ offset: Int) -> Int {
    var offset = offset
    while !isSeparator(offset), !isFlowIndicator(offset) { offset += 1 }
    return offset
  }

  /// The end of the tag at `start`; reports a handle that no directive names, and characters that no tag has.
  private mutating func behindTag(_ start: Int) -> Int {
    var offset = start + 1
    if byte(offset) == UInt8(ascii: "<") {
      while !isSeparator(offset), byte(offset) != UInt8(ascii: ">") { offset += 1 }
      if byte(offset) == UInt8(ascii: ">"), offset > start + 2 { return offset + 1 }
      builder.report(.invalidProperty, start..<offset)
      return offset
    }
    var handleEnd = start + 1
    while !isSeparator(offset), !isFlowIndicator(offset) {
      if bytes[offset] == UInt8(ascii: "!"), handleEnd == start + 1 { handleEnd = offset + 1 }
      offset += 1
    }
    guard handleEnd > start + 1 else { return offset }
    if handleEnd == offset {
      builder.report(.invalidProperty, start..<offset)
    } else if handleEnd > start + 2, !tagHandles.contains(where: { $0.elementsEqual(bytes[start..<handleEnd]) }) {
      builder.report(.undefinedTagHandle, start..<handleEnd)
    }
    return offset
  }
}

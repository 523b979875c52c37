/// Finds keys that stand twice in one mapping.
///
/// Keys are compared by a hash of their bytes, so that a text without repeated keys costs one short pass over its pairs.
struct DuplicateKeys {
  let nodes: [SyntaxNode]
  let text: ArraySlice<UInt8>
  /// The text of a scalar whose source is not its text.
  let decode: (SyntaxNode, ArraySlice<UInt8>) -> [UInt8]

  /// More keys than this are looked up in a dictionary.
  private static var pairwiseLimit: Int { 16 }

  private struct Key {
    var hash: UInt64
    var node: Int
  }

  /// One error for each key that was there before, at the key, with the first one as its origin.
  func errors() -> [SyntaxError] {
    var result: [SyntaxError] = []
    var keys: [Key] = []
    text.withUnsafeBufferPointer { bytes in
      nodes.withUnsafeBufferPointer { nodes in
        for index in nodes.indices where nodes[index].kind == .mapping && nodes[index].count > 4 {
          keys.removeAll(keepingCapacity: true)
          collect(&keys, of: index, nodes, bytes)
          report(keys, bytes, into: &result)
        }
      }
    }
    return result
  }

  private func collect(
    _ keys: inout [Key], of mapping: Int, _ nodes: UnsafeBufferPointer<SyntaxNode>, _ bytes: UnsafeBufferPointer<UInt8>
  ) {
    let end = min(nodes.count, mapping + Int(nodes[mapping].count))
    var index = mapping + 1
    while index < end {
      let pair = index
      index += max(1, Int(nodes[pair].count))
      guard nodes[pair].kind == .pair else { continue }
      var key = pair + 1
      while key < index, key < end, !nodes[key].kind.isContent { key += max(1, Int(nodes[key].count)) }
      guard key < index, key < end, nodes[key].kind.isScalar, nodes[key].end > nodes[key].start else { continue }
      keys.append(Key(hash: hash(nodes[key], bytes), node: key))
    }
  }

  /// A hash of the key's text. Plain `1` and quoted `"1"` are two keys.
  private func hash(_ node: SyntaxNode, _ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    if node.flags.contains(.needsDecoding) {
      return decode(node, text).withUnsafeBufferPointer { Self.hash($0, 0..<$0.count) }
    }
    let content = content(node)
    guard content.upperBound <= bytes.count else { return 0 }
    var hash = Self.hash(bytes, content)
    if node.kind == .plainScalar, ScalarType(plain: UnsafeBufferPointer(rebasing: bytes[content])) != .string {
      hash = ~hash
    }
    return hash
  }

  /// In the manner of FNV-1a, but over words of eight bytes where there are as many: long keys cost a pass of their words.
  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    guard let base = UnsafeRawPointer(bytes.baseAddress) else { return hash }
    var index = range.lowerBound
    while index + 8 <= range.upperBound {
      let word = base.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      hash = (hash ^ word) &* 0x100_0000_01B3
      hash ^= hash >> 32
      index += 8
    }
    while index < range.upperBound {
      hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01B3
      index += 1
    }
    return hash
  }

  private func content(_ node: SyntaxNode) -> Range<Int> {
    let isQuoted = node.kind == .doubleQuotedScalar || node.kind == .singleQuotedScalar
    let start = Int(node.start) + (isQuoted ? 1 : 0)
    let end = Int(node.end) - (isQuoted && !node.flags.contains(.broken) ? 1 : 0)
    return start..<max(start, end)
  }

  private func report(_ keys: [Key], _ bytes: UnsafeBufferPointer<UInt8>, into errors: inout [SyntaxError]) {
    guard keys.count > 1 else { return }
    if keys.count <= Self.pairwiseLimit {
      for index in 1..<keys.count {
        for earlier in 0..<index where keys[earlier].hash == keys[index].hash {
          if report(keys[index], after: keys[earlier], into: &errors) { break }
        }
      }
      return
    }
    var first: [UInt64: Key] = [:]
    first.reserveCapacity(keys.count)
    for key in keys {
      if let earlier = first[key.hash] { report(key, after: earlier, into: &errors) } else { first[key.hash] = key }
    }
  }

  @discardableResult
  private func report(_ key: Key, after earlier: Key, into errors: inout [SyntaxError]) -> Bool {
    let node = nodes[key.node]
    let other = nodes[earlier.node]
    guard words(of: node) == words(of: other), words(of: node) != Array("<<".utf8) else { return false }
    errors.append(
      SyntaxError(.duplicateKey, Int(node.start)..<Int(node.end), origin: Int(other.start)..<Int(other.end)))
    return true
  }

  private func words(of node: SyntaxNode) -> [UInt8] {
    if node.flags.contains(.needsDecoding) { return decode(node, text) }
    let range = content(node).clamped(to: 0..<text.count)
    return Array(text[text.startIndex + range.lowerBound..<text.startIndex + range.upperBound])
  }
}

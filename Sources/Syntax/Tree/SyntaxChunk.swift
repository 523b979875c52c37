import SourceText

/// A part of a tree that is parsed, shared and cached as one: an item of the long list, or all that is around the list.
///
/// A chunk knows nothing of where it stands. Its identity (`===`) is the identity of the question in it: as long as a
/// question is not touched, it is the same chunk, and what was found out about it still holds.
package final class SyntaxChunk: Summed, Sendable {
  /// The bytes of the chunk; for the skeleton those before and behind the list, joined.
  package let text: ArraySlice<UInt8>
  /// The nodes in document order, from index 0.
  package let nodes: [SyntaxNode]
  /// What is wrong in it; ranges count from the chunk's start.
  package let errors: [SyntaxError]
  /// Whether one of the nodes is an `anchor` or an `alias`.
  package let hasAnchors: Bool
  /// How many bytes behind the chunk's end the parser looked at to decide where it ends.
  package let lookahead: Int

  package init(
    text: ArraySlice<UInt8>, nodes: [SyntaxNode], errors: [SyntaxError], hasAnchors: Bool, lookahead: Int = 0
  ) {
    self.text = text
    self.nodes = nodes
    self.errors = errors
    self.hasAnchors = hasAnchors
    self.lookahead = lookahead
  }

  package var summary: ChunkExtent {
    ChunkExtent(
      bytes: text.count, chunks: 1, errors: errors.count, anchors: hasAnchors ? 1 : 0, reach: text.count + lookahead)
  }

  /// The bytes of a node.
  package func bytes(of node: SyntaxNode) -> ArraySlice<UInt8> {
    bytes(Int(node.start)..<Int(node.end))
  }

  /// The bytes of a range that counts from the chunk's start, clamped to the chunk.
  package func bytes(_ range: Range<Int>) -> ArraySlice<UInt8> {
    let range = range.clamped(to: 0..<text.count)
    return text[text.startIndex + range.lowerBound..<text.startIndex + range.upperBound]
  }
}

/// What chunks add up to.
package struct ChunkExtent: Summary {
  package var bytes: Int
  package var chunks: Int
  package var errors: Int
  package var anchors: Int
  /// Behind the last byte that one of the chunks or its lookahead covers.
  package var reach: Int

  package static var zero: ChunkExtent { ChunkExtent(bytes: 0, chunks: 0, errors: 0, anchors: 0, reach: 0) }

  package static func + (left: ChunkExtent, right: ChunkExtent) -> ChunkExtent {
    ChunkExtent(
      bytes: left.bytes + right.bytes, chunks: left.chunks + right.chunks, errors: left.errors + right.errors,
      anchors: left.anchors + right.anchors, reach: max(left.reach, left.bytes + right.reach))
  }
}

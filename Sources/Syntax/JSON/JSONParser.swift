import SourceText

/// Reads whole JSON texts.
enum JSONParser {
  static func parse(_ text: SourceText, as format: SyntaxFormat) -> SyntaxTree {
    let bytes = text.bytes
    return bytes.withUnsafeBufferPointer { buffer in
      var head = JSONReader(buffer, allowsExtras: format == .jsonc)
      head.looksForList = true
      let open = head.readHead()
      guard let hole = head.hole else {
        head.readTail(open)
        return SyntaxTree(format: format, text: text, skeleton: head.chunk(of: bytes))
      }
      let layout = head.itemLayout
      var items: [SyntaxChunk] = []
      var start = hole.offset
      var isLast = false
      while !isLast {
        var reader = JSONReader(
          UnsafeBufferPointer(rebasing: buffer[start...]), allowsExtras: format == .jsonc, layout: layout)
        isLast = reader.readItem()
        let end = start + reader.cursor
        items.append(reader.chunk(of: bytes[bytes.startIndex + start..<bytes.startIndex + end]))
        start = end
      }
      let around = bytes[..<(bytes.startIndex + hole.offset)] + bytes[(bytes.startIndex + start)...]
      let skeleton = around.withUnsafeBufferPointer { buffer in
        var reader = head.continued(on: buffer)
        reader.readTail(open)
        return reader.chunk(of: around)
      }
      return SyntaxTree(format: format, text: text, skeleton: skeleton, hole: hole, items: SummedTree(items))
    }
  }
}

extension JSONReader {
  /// What has been read, as a chunk.
  func chunk(of text: ArraySlice<UInt8>) -> SyntaxChunk {
    SyntaxChunk(
      text: text, nodes: tree.nodes, errors: tree.errors, hasAnchors: false, lookahead: max(0, reach - text.count))
  }

  /// The state at the hole, to go on behind it.
  func continued(on bytes: UnsafeBufferPointer<UInt8>) -> JSONReader {
    var reader = JSONReader(bytes, allowsExtras: allowsExtras)
    reader.cursor = cursor
    reader.lastEnd = lastEnd
    reader.lastCommentEnd = lastCommentEnd
    reader.reach = reach
    reader.tree = tree
    reader.frames = frames
    reader.hole = hole
    return reader
  }

  /// The layout of the list that begins at the cursor.
  var itemLayout: ItemLayout { ItemLayout(column: lineColumn(of: cursor), depth: frames.count) }
}

import SourceText

extension YAMLLayout {
  /// The offsets at which the lines of a range begin, without the one that it begins on.
  private func furtherLines(_ range: Range<Int>) -> [Int] {
    var result: [Int] = []
    var offset = range.lowerBound
    while offset < range.upperBound {
      defer { offset += 1 }
      guard bytes[offset].isLineBreak else { continue }
      if bytes[offset] == .carriageReturn, offset + 1 < bytes.count, bytes[offset + 1] == .lineFeed { continue }
      if offset + 1 < range.upperBound { result.append(offset + 1) }
    }
    return result
  }

  private func isBlank(_ line: Int) -> Bool {
    let end = leading(line).upperBound
    return end >= bytes.count || bytes[end].isLineBreak
  }

  /// A plain or quoted scalar of several lines: readers fold its lines, so that their indentation is free.
  mutating func flowScalar(_ node: SyntaxNode, _ place: Place) {
    guard place.parent >= 0 else { return }
    for line in furtherLines(node.range) { indentation[line] = isBlank(line) ? 0 : place.parent + options.indent }
  }

  /// `{}` or `[]` over several lines keeps its shape and moves with the line that it begins on.
  mutating func flow(_ node: SyntaxNode, _ place: Place) {
    guard place.parent >= 0 else { return }
    let first = lineStart(node.range.lowerBound)
    let old = leading(first).count
    let shift = (indentation[first] ?? old) - old
    for line in furtherLines(node.range) {
      indentation[line] = isBlank(line) ? 0 : max(place.parent + 1, leading(line).count + shift)
    }
  }

  /// `|` or `>`: the text moves with its key, and keeps what it is indented by beyond.
  mutating func blockScalar(_ node: SyntaxNode, _ place: Place) {
    let lines = furtherLines(node.range)
    guard place.parent >= 0 else { return }
    let header = bytes.withUnsafeBufferPointer { BlockScalarHeader(at: node.range.lowerBound, in: $0) }
    let old: Int
    let new: Int
    if let explicit = header.indentation {
      old = place.oldParent + explicit
      new = place.parent + explicit
    } else {
      guard let first = lines.first(where: { !isBlank($0) }) else { return }
      old = spaces(first)
      new = place.parent + options.indent
    }
    for line in lines {
      let spaces = spaces(line)
      if isBlank(line), leading(line).count == spaces, spaces <= old {
        replace(line..<line + spaces, "")
      } else if spaces >= old {
        replace(line..<line + old, String(repeating: " ", count: max(0, new)))
      }
    }
  }

  private func spaces(_ line: Int) -> Int {
    var end = line
    while end < bytes.count, bytes[end] == .space { end += 1 }
    return end - line
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The first byte that is no space of the next line, from `offset` on, that is indented by `column` spaces or tabs and
  /// of which `isWanted` holds there; nil where no line is.
  func line(from offset: Int, indentedBy column: Int, where isWanted: (Int) -> Bool) -> Int? {
    var index = endOfLine(offset, before: count)
    while index < count {
      index += 1
      let start = index
      while index < count, self[index] == .space || self[index] == .tab { index += 1 }
      if index < count, index - start == column, isWanted(index) { return index }
      index = endOfLine(index, before: count)
    }
    return nil
  }
}

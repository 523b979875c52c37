import SourceText

extension SourceText {
  /// The first byte from `offset` on that is no space or tab.
  func firstByte(from offset: Int) -> UInt8? {
    var index = offset
    while let byte = self[index], byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") { index += 1 }
    return self[index]
  }

  /// How many bytes stand before `offset` on its line.
  func column(at offset: Int) -> Int {
    offset - lineStart(line(at: offset))
  }

  /// Is there nothing but indentation and dashes before `offset` on its line?
  func startsLine(_ offset: Int) -> Bool {
    slice(lineStart(line(at: offset))..<offset).allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-") }
  }
}

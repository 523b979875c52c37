/// `json-pointer` (RFC 6901) and `relative-json-pointer` (draft-bhutton-relative-json-pointer-00).
enum JSONPointerFormat {
  static func isValid(_ text: ByteText) -> Bool { isPointer(text, from: 0) }

  static func isRelative(_ text: ByteText) -> Bool {
    var reader = FormatReader(text)
    let isZero = reader.peek == 0x30
    let count = reader.skipDigits()
    guard count > 0, !isZero || count == 1 else { return false }
    if reader.take(0x23) { return reader.isAtEnd }
    return isPointer(text, from: reader.offset)
  }

  private static func isPointer(_ text: ByteText, from start: Int) -> Bool {
    if start == text.count { return true }
    guard text[start] == 0x2F else { return false }
    for offset in start..<text.count where text[offset] == 0x7E {
      guard offset + 1 < text.count, text[offset + 1] == 0x30 || text[offset + 1] == 0x31 else { return false }
    }
    return true
  }
}

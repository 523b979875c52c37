/// `uuid`: RFC 4122, the form 8-4-4-4-12 of hexadecimal digits.
enum UUIDFormat {
  static func isValid(_ text: ByteText) -> Bool {
    guard text.count == 36 else { return false }
    for offset in 0..<36 {
      switch offset {
      case 8, 13, 18, 23: if text[offset] != 0x2D { return false }
      default: if ASCII.hexadecimal(text[offset]) == nil { return false }
      }
    }
    return true
  }
}

/// `regex`: a regular expression by the letter of ECMA-262, with the `u` flag.
enum RegexFormat {
  static func isValid(_ text: ByteText) -> Bool {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    for offset in 0..<text.count { bytes.append(text[offset]) }
    return Pattern.errors(in: bytes).isEmpty
  }
}

/// `hostname`: RFC 1123, 2.1, with A-labels checked as RFC 5890 asks (from draft 7 on).
enum HostnameFormat {
  static func isValid(_ text: ByteText, decodesLabels: Bool) -> Bool {
    isValid(text, 0..<text.count, decodesLabels: decodesLabels)
  }

  static func isValid(_ text: ByteText, _ range: Range<Int>, decodesLabels: Bool) -> Bool {
    guard !range.isEmpty, range.count <= 253 else { return false }
    var start = range.lowerBound
    while true {
      var end = start
      while end < range.upperBound, text[end] != 0x2E { end += 1 }
      guard isLabel(text, start..<end) else { return false }
      if decodesLabels, Punycode.hasPrefix(text, start..<end) {
        guard InternationalHostname.isALabel(text, start..<end) else { return false }
      }
      if end == range.upperBound { return true }
      start = end + 1
    }
  }

  /// Letters, digits and inner hyphens, at most 63.
  static func isLabel(_ text: ByteText, _ range: Range<Int>) -> Bool {
    guard (1...63).contains(range.count), text[range.lowerBound] != 0x2D, text[range.upperBound - 1] != 0x2D else {
      return false
    }
    for offset in range where !ASCII.isAlphanumeric(text[offset]) && text[offset] != 0x2D { return false }
    return true
  }
}

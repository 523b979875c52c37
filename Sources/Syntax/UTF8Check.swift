/// Well-formed UTF-8 (The Unicode Standard, table 3-7).
enum UTF8Check {
  /// The length of the well-formed sequence of two to four bytes at `index`; 1 for ASCII, 0 where there is none.
  static func width(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, end: Int) -> Int {
    let end = Swift.min(end, bytes.count)
    guard index >= 0, index < end else { return 0 }
    let lead = bytes[index]
    let width: Int
    var lowest: UInt8 = 0x80
    var highest: UInt8 = 0xBF
    switch lead {
    case 0..<0x80: return 1
    case 0xC2...0xDF: width = 2
    case 0xE0...0xEF:
      width = 3
      if lead == 0xE0 { lowest = 0xA0 }
      if lead == 0xED { highest = 0x9F }
    case 0xF0...0xF4:
      width = 4
      if lead == 0xF0 { lowest = 0x90 }
      if lead == 0xF4 { highest = 0x8F }
    default: return 0
    }
    guard index + width <= end, bytes[index + 1] >= lowest, bytes[index + 1] <= highest else { return 0 }
    for next in index + 2..<max(index + 2, index + width) where bytes[next] & 0xC0 != 0x80 { return 0 }
    return width
  }
}

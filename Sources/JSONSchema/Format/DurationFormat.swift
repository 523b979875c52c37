/// `duration`: the ABNF of RFC 3339, appendix A. Units are in order and leave none out between them.
enum DurationFormat {
  static func isValid(_ text: ByteText) -> Bool {
    var reader = FormatReader(text)
    guard reader.take(0x50) else { return false }
    let date: StaticString = "YMD"
    let time: StaticString = "HMS"
    var count = 0
    var last = -1
    while !reader.isAtEnd, reader.peek != 0x54 {
      guard reader.skipDigits() > 0, let unit = reader.peek else { return false }
      reader.offset += 1
      if unit == 0x57 { return count == 0 && reader.isAtEnd }
      guard follows(unit, in: date, last: &last) else { return false }
      count += 1
    }
    if reader.take(0x54) {
      last = -1
      let before = count
      while !reader.isAtEnd {
        guard reader.skipDigits() > 0, let unit = reader.peek else { return false }
        reader.offset += 1
        guard follows(unit, in: time, last: &last) else { return false }
        count += 1
      }
      if count == before { return false }
    }
    return count > 0 && reader.isAtEnd
  }

  private static func follows(_ unit: UInt8, in units: StaticString, last: inout Int) -> Bool {
    let place = units.withUTF8Buffer { $0.firstIndex(of: unit) }
    guard let place, last == -1 || place == last + 1 else { return false }
    last = place
    return true
  }
}

/// `time` and `date-time`: full-time and date-time of RFC 3339, with leap seconds where UTC has them.
enum TimeFormat {
  static func isTime(_ text: ByteText) -> Bool {
    var reader = FormatReader(text)
    return readFullTime(&reader) && reader.isAtEnd
  }

  static func isDateTime(_ text: ByteText) -> Bool {
    var reader = FormatReader(text)
    return DateFormat.read(&reader) && reader.takeLetter(0x74) && readFullTime(&reader) && reader.isAtEnd
  }

  /// `time` of draft 3: hh:mm:ss.
  static func isLocalTime(_ text: ByteText) -> Bool {
    var reader = FormatReader(text)
    guard let hour = reader.digits(2), reader.take(0x3A), let minute = reader.digits(2), reader.take(0x3A),
      let second = reader.digits(2), reader.isAtEnd
    else { return false }
    return hour < 24 && minute < 60 && second < 60
  }

  private static func readFullTime(_ reader: inout FormatReader) -> Bool {
    guard let hour = reader.digits(2), reader.take(0x3A), let minute = reader.digits(2), reader.take(0x3A),
      let second = reader.digits(2), hour < 24, minute < 60, second <= 60
    else { return false }
    if reader.take(0x2E), reader.skipDigits() == 0 { return false }
    var offset = 0
    if !reader.takeLetter(0x7A) {
      let isPlus = reader.take(0x2B)
      guard isPlus || reader.take(0x2D), let hours = reader.digits(2), reader.take(0x3A),
        let minutes = reader.digits(2), hours < 24, minutes < 60
      else { return false }
      offset = (isPlus ? 1 : -1) * (hours * 60 + minutes)
    }
    guard second == 60 else { return true }
    let day = 24 * 60
    return ((hour * 60 + minute - offset) % day + day) % day == day - 1
  }
}

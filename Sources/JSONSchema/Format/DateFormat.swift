/// `date`: full-date of RFC 3339, of the proleptic Gregorian calendar.
enum DateFormat {
  static func isValid(_ text: ByteText) -> Bool {
    var reader = FormatReader(text)
    return read(&reader) && reader.isAtEnd
  }

  static func read(_ reader: inout FormatReader) -> Bool {
    guard let year = reader.digits(4), reader.take(0x2D), let month = reader.digits(2), reader.take(0x2D),
      let day = reader.digits(2)
    else { return false }
    return (1...12).contains(month) && day >= 1 && day <= days(in: month, of: year)
  }

  static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

/// A date as exact as it is known: a day, a month or a year.
///
/// What is less exact than a day is a span of days, and within it nothing can be said.
package struct CalendarDate: Sendable, Hashable, CustomStringConvertible {
  package let year: Int
  /// 1 to 12, or nil where only the year is known.
  package let month: Int?
  /// 1 to 31, or nil where only the month or the year is known.
  package let day: Int?

  package init(year: Int, month: Int? = nil, day: Int? = nil) {
    self.year = year
    self.month = month
    self.day = month == nil ? nil : day
  }

  /// Reads `2026`, `2026-04` or `2026-04-22`; nil for anything else, a day that does not exist among it.
  package init?(_ text: some StringProtocol) { self.init(Array(text.utf8)[...]) }

  /// The same for the bytes of a text.
  package init?(_ bytes: ArraySlice<UInt8>) {
    var numbers: [Int] = []
    var number = 0
    guard bytes.count == 4 || bytes.count == 7 || bytes.count == 10 else { return nil }
    for (place, byte) in bytes.enumerated() {
      if place == 4 || place == 7 {
        guard byte == UInt8(ascii: "-") else { return nil }
        numbers.append(number)
        number = 0
      } else {
        guard (0x30...0x39).contains(byte) else { return nil }
        number = number * 10 + Int(byte) - 0x30
      }
    }
    numbers.append(number)
    let year = numbers[0]
    guard year > 0 else { return nil }
    let month = numbers.count > 1 ? numbers[1] : nil
    let day = numbers.count > 2 ? numbers[2] : nil
    if let month {
      guard (1...12).contains(month) else { return nil }
      if let day { guard (1...Self.length(ofMonth: month, year: year)).contains(day) else { return nil } }
    }
    self.init(year: year, month: month, day: day)
  }

  /// The first day it can be.
  package var earliest: Day { Day(year: year, month: month ?? 1, day: day ?? 1) }

  /// The last day it can be.
  package var latest: Day {
    let month = month ?? 12
    return Day(year: year, month: month, day: day ?? Self.length(ofMonth: month, year: year))
  }

  /// `2026-04-22`, `2026-04` or `2026`.
  package var description: String {
    Self.digits(year, 4) + (month.map { "-" + Self.digits($0, 2) } ?? "")
      + (day.map { "-" + Self.digits($0, 2) } ?? "")
  }

  /// `22 April 2026`, `April 2026` or `2026`, for sentences.
  package var inWords: String {
    guard let month else { return String(year) }
    let names = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ]
    let name = names[(month - 1) % 12]
    return day.map { "\($0) \(name) \(year)" } ?? "\(name) \(year)"
  }

  /// `on 22 April 2026`, `in April 2026` or `in 2026`.
  package var inPhrase: String { (day == nil ? "in " : "on ") + inWords }

  private static func digits(_ number: Int, _ width: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, width - text.count)) + text
  }

  private static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }
}

/// One day of the Gregorian calendar, for comparing.
package struct Day: Sendable, Hashable, Comparable {
  /// Year, month and day as one number: 20260422.
  package let number: Int

  package init(year: Int, month: Int, day: Int) {
    number = (year * 100 + month) * 100 + day
  }

  /// Reads `2026-04-22` and nothing less exact.
  package init?(_ text: some StringProtocol) { self.init(Array(text.utf8)[...]) }

  /// The same for the bytes of a text.
  package init?(_ bytes: ArraySlice<UInt8>) {
    guard let date = CalendarDate(bytes), date.day != nil else { return nil }
    self = date.earliest
  }

  package var date: CalendarDate {
    CalendarDate(year: number / 10000, month: number / 100 % 100, day: number % 100)
  }

  package static func < (left: Day, right: Day) -> Bool { left.number < right.number }
}

import QuestionBank

/// Numbers that are written in another form than figures with a unit, and how options in one of these forms compare.
enum NumberForms {
  /// The value of each text, where all are numbers of one form with the same words around them; nil where they are not, or
  /// are plain quantities.
  static func values(_ texts: [String]) -> [Double]? {
    guard texts.allSatisfy({ $0.utf8.count <= 40 }) else { return nil }
    let forms: [(String) -> Reading?] = [word, power, date, share]
    for form in forms {
      if let values = alike(texts.map(form)) { return values }
    }
    if let values = times(texts) { return values }
    return ranges(texts) ?? fractions(texts)
  }

  struct Reading: Equatable {
    var value: Double
    /// What is around the number: equal for readings that can be compared.
    var frame: String
  }

  private static func alike(_ readings: [Reading?]) -> [Double]? {
    guard let first = readings.first, let frame = first?.frame else { return nil }
    return readings.allSatisfy { $0?.frame == frame } ? readings.compactMap { $0?.value } : nil
  }

  /// Words split at white space, without signs behind them, in small letters.
  private static func words(_ text: String) -> [String] {
    text.lowercased().split { $0.isWhitespace }.map { word in
      String(word.last.map { ".,".contains($0) } == true ? word.dropLast() : word)
    }
  }

  private static let wordSet = WordSet(small.map { Word($0) })

  /// Whether a text that begins with `word` may be a number without figures.
  static func mayBegin(with word: Word?) -> Bool { word.map(wordSet.contains) == true }

  private static let small = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
  ]

  /// "five", "Two weeks": a number up to twenty as a word, with up to two words behind it.
  private static func word(_ text: String) -> Reading? {
    let words = words(text)
    guard let first = words.first, words.count <= 3, let value = small.firstIndex(of: first) else { return nil }
    let rest = words.dropFirst().map { $0.count > 2 && $0.hasSuffix("s") ? String($0.dropLast()) : $0 }
    return Reading(value: Double(value), frame: rest.joined(separator: " "))
  }

  private static let superscripts: [Character: Character] = [
    "⁰": "0", "¹": "1", "²": "2", "³": "3", "⁴": "4", "⁵": "5", "⁶": "6", "⁷": "7", "⁸": "8", "⁹": "9", "⁻": "-",
  ]

  /// "10⁻³" as "10^-3", where the first power stands behind a 10; a unit such as m² keeps its own.
  private static func withHat(_ text: String) -> String {
    guard let first = text.firstIndex(where: { superscripts[$0] != nil }), text[..<first].hasSuffix("10") else {
      return text
    }
    let run = text[first...].prefix { superscripts[$0] != nil }
    return text[..<first] + "^" + String(run.compactMap { superscripts[$0] }) + text[run.endIndex...]
  }

  /// "10^23", "6.0 × 10^{-4}", "3 × 10⁸ m/s": a power of ten.
  private static func power(_ text: String) -> Reading? {
    let plain = withHat(text).filter { !"{}$ ".contains($0) }
    guard let hat = plain.firstIndex(of: "^"), plain[..<hat].hasSuffix("10") else { return nil }
    let before = plain[..<hat].dropLast(2)
    var mantissa = 1.0
    if let sign = before.last {
      guard "×x*·".contains(sign), let number = Double(before.dropLast()) else { return nil }
      mantissa = number
    }
    let behind = plain[plain.index(after: hat)...]
    let isNegative = behind.first == "-" || behind.first == "−"
    let digits = behind.dropFirst(isNegative ? 1 : 0).prefix { $0.isASCII && $0.isNumber }
    guard let exponent = Int(digits), exponent <= 300 else { return nil }
    let factor = (0..<exponent).reduce(1.0) { product, _ in product * 10 }
    let rest = behind.dropFirst((isNegative ? 1 : 0) + digits.count)
    return Reading(value: isNegative ? mantissa / factor : mantissa * factor, frame: String(rest))
  }

  private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

  /// Times of day; nil where only the halves of the day are in no order: "1:30 a.m.", "1:30 p.m.", "11:30 a.m.", "11:30 p.m.".
  private static func times(_ texts: [String]) -> [Double]? {
    let readings = texts.map(time)
    guard let values = alike(readings) else { return nil }
    let clock = values.map { $0.truncatingRemainder(dividingBy: 12 * 60) }
    let isByClock = readings[0]?.frame == "half" && zip(clock, clock.dropFirst()).allSatisfy(<=)
    return isByClock ? nil : values
  }

  /// "8:40", "10:00 a.m.", "2:30 PM": a time of day, in minutes.
  private static func time(_ text: String) -> Reading? {
    let small = text.lowercased().filter { $0 != " " && $0 != "." }
    let parts = small.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, (1...2).contains(parts[0].count), let hour = Int(parts[0]), (0...24).contains(hour) else {
      return nil
    }
    let digits = parts[1].prefix { $0.isASCII && $0.isNumber }
    let half = parts[1].dropFirst(digits.count)
    guard digits.count == 2, let minute = Int(digits), minute < 60, half.isEmpty || half == "am" || half == "pm" else {
      return nil
    }
    let isTwelve = !half.isEmpty && hour == 12
    return Reading(
      value: Double(((isTwelve ? 0 : hour) + (half == "pm" ? 12 : 0)) * 60 + minute), frame: half.isEmpty ? "" : "half")
  }

  /// "2024-03-02", "July 16, 1969", "16 July 1969", "July 1969", "16 July", "26th January".
  private static func date(_ text: String) -> Reading? {
    let iso = text.split(separator: "-", omittingEmptySubsequences: false)
    if iso.count == 3, iso.map(\.count) == [4, 2, 2], let year = Int(iso[0]), let month = Int(iso[1]),
      let day = Int(iso[2]), (1...12).contains(month), (1...31).contains(day)
    {
      return Reading(value: Double((year * 12 + month) * 31 + day), frame: "iso")
    }
    let words = words(text)
    guard (2...3).contains(words.count), let place = words.firstIndex(where: { month($0) != nil }),
      let month = month(words[place])
    else { return nil }
    var (day, year) = (0, 0)
    var frame = ""
    for (index, word) in words.enumerated() where index != place {
      guard let number = Int(ordinals.contains(where: word.hasSuffix) ? String(word.dropLast(2)) : word), number > 0
      else {
        return nil
      }
      if number <= 31, day == 0 {
        day = number
        frame += "d"
      } else if (1000...2999).contains(number), year == 0 {
        year = number
        frame += "y"
      } else {
        return nil
      }
    }
    return Reading(value: Double((year * 12 + month) * 31 + day), frame: frame)
  }

  private static let ordinals = ["st", "nd", "rd", "th"]

  private static let wholeMonths = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december", "sept",
  ]

  /// The number of a month by its name or the name's first letters.
  private static func month(_ word: String) -> Int? {
    guard wholeMonths.contains(word) || months.contains(word) else { return nil }
    return months.firstIndex(of: String(word.prefix(3))).map { $0 + 1 }
  }

  /// "48 (16%)": a number with another in parentheses, which rises with it.
  private static func share(_ text: String) -> Reading? {
    guard text.hasSuffix(")"), let open = text.firstIndex(of: "("),
      let number = Quantity(String(text[..<open].reversed().drop { $0 == " " }.reversed())),
      let other = Quantity(String(text[text.index(after: open)...].dropLast()))
    else { return nil }
    return Reading(value: number.value, frame: number.frame + other.frame)
  }

  private static let above = ["over ", "more than ", "above ", "at least ", "> ", ">"]
  private static let below = ["under ", "less than ", "fewer than ", "below ", "up to ", "at most ", "< ", "<"]

  /// "60–100 bpm", with "Under 60 bpm", "More than 100 bpm" or "50 bpm" among them.
  private static func ranges(_ texts: [String]) -> [Double]? {
    var count = 0
    var points = 0
    let readings = texts.map { text -> Reading? in
      if let range = NumberRange(text) {
        count += 1
        return Reading(value: range.low, frame: singular(range.frame))
      }
      let small = text.lowercased()
      func rest(_ words: [String]) -> Quantity? {
        words.first(where: small.hasPrefix).flatMap { Quantity(String(text.dropFirst($0.count))) }
      }
      func reading(_ quantity: Quantity, _ value: Double) -> Reading {
        Reading(value: value, frame: singular(quantity.frame.filter { $0 != "#" && $0 != " " }))
      }
      if let quantity = rest(above) { return reading(quantity, quantity.value) }
      if let quantity = rest(below) { return reading(quantity, -.infinity) }
      guard let quantity = Quantity(text) else { return nil }
      points += 1
      return reading(quantity, quantity.value)
    }
    // "120–150" beside "60–100 beats per minute" leaves the words out.
    let whole = readings.compactMap { $0 }.first { !$0.frame.isEmpty && $0.frame.allSatisfy(\.isLetter) }?.frame
    let values = alike(
      readings.map { reading in
        reading.map { Reading(value: $0.value, frame: $0.frame.isEmpty ? whole ?? "" : $0.frame) }
      })
    // One range beside points has to have a word that says that it is none of another kind.
    return count >= 2 && points == 0 || count >= 1 && whole != nil ? values : nil
  }

  private static func singular(_ word: String) -> String {
    word.count > 3 && word.hasSuffix("s") ? String(word.dropLast()) : word
  }

  /// "3/4": proper fractions of small numbers, and 0 or 1 among them.
  private static func fractions(_ texts: [String]) -> [Double]? {
    var count = 0
    let values = alike(
      texts.map { text in
        if text == "0" || text == "1" { return Reading(value: text == "0" ? 0 : 1, frame: "") }
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ (1...2).contains($0.utf8.count) }), let upper = Int(parts[0]),
          let lower = Int(parts[1]), upper >= 0, upper < lower
        else { return nil }
        count += 1
        return Reading(value: Double(upper) / Double(lower), frame: "")
      })
    return count >= 2 ? values : nil
  }
}

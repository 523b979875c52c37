/// A text that is one number with words around it.
struct Quantity {
  /// The number in the smallest unit of its kind.
  let value: Double
  /// What is around the number, with the kind of unit in place of the unit: equal for quantities that can be compared.
  let frame: String

  /// nil where there is no number, or more than one.
  init?(_ text: String) {
    var digits = ""
    var before = ""
    var after = ""
    var isNegative = false
    for character in text {
      if character.isASCII, character.isNumber {
        guard after.isEmpty else { return nil }
        digits.append(character)
      } else if !digits.isEmpty, after.isEmpty, character == "." || character == "," {
        digits.append(character)
      } else if digits.isEmpty {
        before.append(character)
      } else {
        after.append(character)
      }
    }
    while let last = digits.last, last == "." || last == "," {
      digits.removeLast()
      after = after.isEmpty ? "" : String(last) + after
    }
    // "+2" beside "–2"
    if before == "+" { before = "" }
    if before.hasSuffix("-") || before.hasSuffix("−") || before == "–" {
      guard before.count == 1 || before.dropLast().last == " " else { return nil }
      isNegative = true
      before.removeLast()
    }
    // A number that is glued to letters is a name: L4, v5p.
    if let last = before.last, last.isLetter || last == "_" { return nil }
    guard digits.utf8.count <= 15, let number = Self.number(digits) else { return nil }
    let unit = Self.unit(after)
    value = (isNegative ? -number : number) * unit.factor
    frame = before.lowercased() + "#" + unit.rest
  }

  /// 1,000 is a thousand; 1.5 is one and a half; 1.2.3 is a version.
  private static func number(_ digits: String) -> Double? {
    guard !digits.isEmpty else { return nil }
    let groups = digits.split(separator: ",", omittingEmptySubsequences: false)
    if groups.count > 1, !groups.dropFirst().allSatisfy({ $0.prefix { $0 != "." }.count == 3 }) { return nil }
    return Double(groups.joined())
  }

  private static let units: [String: (kind: String, factor: Double)] = [
    "b": ("byte", 1), "byte": ("byte", 1), "kb": ("byte", 1e3), "mb": ("byte", 1e6), "gb": ("byte", 1e9),
    "tb": ("byte", 1e12), "pb": ("byte", 1e15), "kib": ("byte", 1024), "mib": ("byte", 1_048_576),
    "gib": ("byte", 1_073_741_824), "tib": ("byte", 1_099_511_627_776),
    "ms": ("time", 1e-3), "millisecond": ("time", 1e-3), "s": ("time", 1), "second": ("time", 1),
    "minute": ("time", 60),
    "hour": ("time", 3600), "day": ("time", 86_400), "week": ("time", 604_800), "month": ("time", 2_629_800),
    "year": ("time", 31_557_600),
  ]

  private static let scales: [String: Double] = [
    "hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12,
  ]

  /// The unit behind a number, and what is behind that.
  private static func unit(_ text: String) -> (factor: Double, rest: String) {
    let rest = text.lowercased()
    let trimmed = rest.drop { $0 == " " || $0 == "-" }
    let word = trimmed.prefix { $0.isLetter }
    let singular =
      word.hasSuffix("ies") ? word.dropLast(3) + "y" : word.count > 2 && word.hasSuffix("s") ? word.dropLast() : word
    let tail = trimmed.dropFirst(word.count)
    if let scale = scales[String(singular)] {
      let unit = unit(String(tail))
      return (scale * unit.factor, unit.rest)
    }
    if let unit = units[String(singular)] { return (unit.factor, "<\(unit.kind)>" + tail) }
    return (1, String(singular) + String(tail))
  }
}

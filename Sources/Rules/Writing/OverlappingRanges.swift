import Findings

/// Options whose ranges of numbers overlap.
///
/// ## What it flags
/// Options that are ranges such as "1–5", "5 to 10", "between 3 and 7", with the same words around them, where a number
/// lies in two of them.
///
/// ## Why it matters
/// For that number two options are right.
///
/// ## Example
/// ```yaml
/// options: [1–5 GB, 5–10 GB, 10–20 GB]
/// ```
///
/// ## What to write instead
/// ```yaml
/// options: [1–4 GB, 5–9 GB, 10–20 GB]
/// ```
///
/// ## Fix
/// None.
///
/// ## Source
/// Haladyna, Downing and Rodriguez 2002, guideline 22.
struct OverlappingRanges: ItemRule {
  static let header = RuleHeader("overlapping-ranges", .hint, .writing)

  func check(_ item: Item, in context: RuleContext) -> [Finding] {
    guard item.isChoice, (2...20).contains(item.options.count),
      item.options.lazy.count(where: { $0?.mayHold(numbers: 2) == true }) > 1
    else { return [] }
    let ranges = item.options.map { prose in
      prose.flatMap { $0.mayHold(numbers: 2) ? NumberRange($0.text.trimmed) : nil }
    }
    guard ranges.lazy.count(where: { $0 != nil }) > 1 else { return [] }
    for index in ranges.indices {
      guard let later = ranges[index], let prose = item.options[index] else { continue }
      for other in ranges.indices.prefix(index) {
        guard let earlier = ranges[other], earlier.frame == later.frame, earlier.overlaps(later), earlier != later,
          let first = item.options[other]
        else { continue }
        return [
          finding(
            Self.overlap(prose.text.trimmed, first.text.trimmed), at: prose.text.trimmedSourceRange,
            related: [RelatedPlace(first.text.trimmedSourceRange, "The other range.")])
        ]
      }
    }
    return []
  }

  fileprivate static func overlap(_ one: String, _ other: String) -> String {
    "\"\(one)\" and \"\(other)\" share a number, for which both would be right: set the ranges apart."
  }
}

/// A text that is a range of two numbers with words around it.
struct NumberRange: Equatable {
  let low: Double
  let high: Double
  /// What is around the numbers, and between them as one sign: equal for ranges that can be compared.
  let frame: String

  /// nil for what is no range: one number, three, a date, a version.
  init?(_ text: String) {
    var numbers: [Double] = []
    var frame = ""
    var digits = ""
    var between = ""
    let isBetween = text.lowercased().contains("between")
    func isJoin(_ text: String) -> Bool {
      let words = text.split { !$0.isLetter }.map { $0.lowercased() }
      let signs = text.filter { "-–—~".contains($0) }.count
      return signs == 1
        ? words.allSatisfy { $0 == frameUnit(words) }
        : signs == 0 && (words == ["to"] || (words == ["and"] && isBetween))
    }
    func frameUnit(_ words: [String]) -> String { words.first ?? "" }
    var last: Character?
    for character in text {
      defer { last = character }
      if character.isASCII, character.isNumber {
        // A number that is glued to letters is a name: n1-4.
        if digits.isEmpty, let last, last.isLetter { return nil }
        digits.append(character)
      } else if !digits.isEmpty, character == "." || character == "," {
        digits.append(character)
      } else {
        if !digits.isEmpty {
          guard let number = Self.number(&digits) else { return nil }
          numbers.append(number)
        }
        if numbers.count == 1 { between.append(character) } else { frame.append(character) }
      }
    }
    if !digits.isEmpty {
      guard let number = Self.number(&digits) else { return nil }
      numbers.append(number)
    }
    guard numbers.count == 2, numbers[0] < numbers[1], isJoin(between), between.count <= 16 else { return nil }
    (low, high) = (numbers[0], numbers[1])
    self.frame = frame.lowercased().filter { $0 != " " }
  }

  private static func number(_ digits: inout String) -> Double? {
    while digits.last == "." || digits.last == "," { digits.removeLast() }
    defer { digits = "" }
    return digits.utf8.count <= 15 ? Double(digits.filter { $0 != "," }) : nil
  }

  /// Whether a number lies in both, the ends included.
  func overlaps(_ other: NumberRange) -> Bool { low <= other.high && other.low <= high }
}

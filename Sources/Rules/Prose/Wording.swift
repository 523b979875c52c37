/// Small parts of sentences that rules and fixes share.
enum Wording {
  private static let numbers = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]

  /// The number as an English word.
  static func word(_ number: Int) -> String {
    numbers.indices.contains(number) ? numbers[number] : "\(number)"
  }

  /// The number spelt as `model` is: a digit, a word, a word in capitals; nil where `model` is neither.
  static func number(_ number: Int, like model: String) -> String? {
    if Int(model) != nil { return "\(number)" }
    guard numbers.contains(model.lowercased()), numbers.indices.contains(number) else { return nil }
    if model == model.uppercased() { return numbers[number].uppercased() }
    if model.first?.isUppercase == true { return numbers[number].prefix(1).uppercased() + numbers[number].dropFirst() }
    return numbers[number]
  }

  /// `1 question`, `2 questions`.
  static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}

/// The positions of the keys of a bank's questions with one key, in file order.
struct KeySequence {
  struct Entry {
    /// Where a finding about the question stands.
    var anchor: Range<Int>
    /// The position of the key, from 0.
    var position: Int
    var optionCount: Int
  }

  let entries: [Entry]

  init(_ bank: BankFacts, _ context: RuleContext) {
    let questions = bank.questions
    entries = questions.indices.compactMap { index in
      guard questions[index].isChoice, (2...12).contains(questions[index].optionCount),
        let position = questions[index].key.only(context.indexBase)
      else { return nil }
      return Entry(
        anchor: questions[index].anchor, position: position, optionCount: questions[index].optionCount)
    }
  }

  /// The entries by their number of options, fewest first.
  var byOptionCount: [(count: Int, entries: [Entry])] {
    Dictionary(grouping: entries, by: \.optionCount).map { (count: $0.key, entries: $0.value) }
      .sorted { $0.count < $1.count }
  }

  /// How often two neighbours are equal by chance.
  var chanceOfEqual: Double {
    guard !entries.isEmpty else { return 1 }
    return entries.reduce(0.0) { $0 + 1 / Double($1.optionCount) } / Double(entries.count)
  }

  /// `B`, `B or C`, `A, B or D`.
  static func letters(_ positions: [Int]) -> String {
    let names = positions.map { Character(Unicode.Scalar(UInt8(65 + min(25, max(0, $0))))) }.map(String.init)
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " or " + last
  }
}

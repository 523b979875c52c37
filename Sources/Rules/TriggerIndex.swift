import QuestionBank

/// The triggers of all rules in one table: each text of a question is read once, and says then which rules have something
/// to look at.
final class TriggerIndex: Sendable {
  let words: WordIndex
  /// The rules that look for something in each part, and those that always run.
  private let stem: WordIndex.Marks
  private let options: WordIndex.Marks
  private let remarks: WordIndex.Marks
  private let always: WordIndex.Marks

  /// What a stem has that may have a negative word.
  static let negative = WordIndex.Marks.list(127)
  /// What an option has with "always", "never" and the like.
  static let absolute = WordIndex.Marks.list(126)
  /// What a text has that may not be English.
  static let foreign = WordIndex.Marks.list(125)
  private static let limit = 125

  /// Knows no rules.
  static let plain = TriggerIndex([])

  /// The triggers of rules by their index; nil for a rule that always runs.
  init(_ triggers: [RuleTrigger?]) {
    var lists = [
      (Self.negative, NegativeWord.trigger), (Self.absolute, WordIndex.Trigger(AbsoluteWords.all)),
      (Self.foreign, English.foreignTrigger),
    ]
    var parts: [RuleTrigger.Parts: WordIndex.Marks] = [:]
    var always: WordIndex.Marks = []
    for (index, trigger) in triggers.prefix(Self.limit).enumerated() {
      guard let trigger else {
        always.insert(.list(index))
        continue
      }
      lists.append((.list(index), trigger.what))
      for part in [RuleTrigger.Parts.stem, .options, .remarks] where trigger.parts.contains(part) {
        parts[part, default: []].insert(.list(index))
      }
    }
    words = WordIndex(lists)
    stem = parts[.stem] ?? []
    options = parts[.options] ?? []
    remarks = parts[.remarks] ?? []
    self.always = always
  }

  /// What stands in the parts of a question.
  struct Found: Sendable {
    fileprivate var stem: UInt128 = 0
    fileprivate var options: UInt128 = 0
    fileprivate var remarks: UInt128 = 0

    mutating func add(_ marks: WordIndex.Marks, at place: ItemText.Place) {
      switch place {
      case .stem: stem |= marks.rawValue
      case .option: options |= marks.rawValue
      case .scenario, .explanation, .optionExplanation: remarks |= marks.rawValue
      }
    }
  }

  /// The rules that have something to look at in a question whose texts have `found`: bit `n` is that of rule `n`.
  func rules(for found: Found) -> UInt128 {
    always.rawValue | found.stem & stem.rawValue | found.options & options.rawValue
      | found.remarks & remarks.rawValue
  }
}

extension WordIndex.Marks {
  /// Whether it has all of `other`. Compiled into each rule, unlike what an option set has.
  func has(_ other: WordIndex.Marks) -> Bool { rawValue & other.rawValue == other.rawValue }
}

/// Words that leave no exception.
enum AbsoluteWords {
  static let all: [Word] = [
    "always", "never", "completely", "entirely", "impossible", "absolutely", "invariably",
  ]
}

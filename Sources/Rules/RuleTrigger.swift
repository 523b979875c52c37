import QuestionBank

/// What must stand in which texts of a question for a rule to find anything there.
struct RuleTrigger: Sendable {
  let parts: Parts
  let what: WordIndex.Trigger

  /// `words` may be signs too. Where none of it stands in `parts`, the rule does not run.
  init(in parts: Parts, _ words: [Word] = [], _ others: Set<WordIndex.Trigger.Other> = []) {
    self.init(in: parts, .init(words, others))
  }

  init(in parts: Parts, _ what: WordIndex.Trigger) {
    self.parts = parts
    self.what = what
  }

  /// Parts of a question.
  struct Parts: OptionSet, Sendable {
    let rawValue: UInt8
    static let stem = Parts(rawValue: 1)
    static let options = Parts(rawValue: 2)
    /// The scenario and the explanations.
    static let remarks = Parts(rawValue: 4)
    static let all: Parts = [.stem, .options, .remarks]
  }
}

/// The triggers of all rules in one table: each text of a question is read once, and says then which rules have something
/// to look at.
struct TriggerIndex: Sendable {
  let words: WordIndex
  /// What counts in each part, and of the rules that always run.
  private let stem: WordIndex.Marks
  private let options: WordIndex.Marks
  private let remarks: WordIndex.Marks
  private let always: WordIndex.Marks

  /// What a stem has that may have a negative word.
  static let negative = WordIndex.Marks.list(127)
  /// What an option has with "always", "never" and the like.
  static let absolute = WordIndex.Marks.list(126)
  private static let limit = 126

  /// Knows no rules.
  static let plain = TriggerIndex([])

  /// The triggers of rules by their index; nil for a rule that always runs.
  init(_ triggers: [RuleTrigger?]) {
    var lists = [(Self.negative, NegativeWord.trigger), (Self.absolute, WordIndex.Trigger(AbsoluteWords.all))]
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

  /// The rules that have something to look at in a question with these texts, by index.
  func rules(for texts: ItemTexts) -> WordIndex.Marks {
    var result = always
    for text in texts.all {
      switch text.part {
      case .stem: result.formUnion(text.traits.marks.intersection(stem))
      case .option: result.formUnion(text.traits.marks.intersection(options))
      case .remark: result.formUnion(text.traits.marks.intersection(remarks))
      }
    }
    return result
  }
}

/// Words that leave no exception.
enum AbsoluteWords {
  static let all: [Word] = [
    "always", "never", "completely", "entirely", "impossible", "absolutely", "invariably",
  ]
}

extension RuleTrigger.Parts: Hashable {}

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

extension RuleTrigger.Parts: Hashable {}

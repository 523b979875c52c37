import Findings

/// An explanation that calls options by letters in a bank whose options are shuffled.
///
/// ## What it flags
/// "Option B", "answers A and C" or "B is correct" in an explanation, where the bank says `shuffle: true`.
///
/// ## Why it matters
/// Each candidate sees other letters, so the explanation speaks of the wrong option to most of them.
///
/// ## Example
/// ```yaml
/// shuffle: true
/// questions:
///   - explanation: Option B costs more.
/// ```
///
/// ## What to write instead
/// ```yaml
///   - explanation: Cloud SQL costs more.
/// ```
///
/// ## Fix
/// None: the words to call an option by are the author's.
///
/// ## Source
/// Tooling.
struct RationaleLetterReference: TriggeredRule {
  static let header = RuleHeader("rationale-letter-reference", .warning, .key)
  static let trigger = RuleTrigger(in: .remarks, LetterReferences.trigger)

  func check(_ item: Item, in context: RuleContext) -> [Finding] {
    guard item.isChoice, context.header.shufflesOptions == true else { return [] }
    let fields = [item.question.explanation] + item.question.options.map(\.explanation)
    return fields.compactMap { $0 }.filter(\.isText).flatMap { field in
      let prose = Prose(field.text)
      return LetterReferences(prose).all.map { finding(Self.named($0.letter), at: prose.text.sourceRange($0.range)) }
    }
  }

  fileprivate static func named(_ letter: String) -> String {
    "\"\(letter)\" is another option for each candidate, as the bank says \"shuffle: true\": name the option by its words."
  }
}

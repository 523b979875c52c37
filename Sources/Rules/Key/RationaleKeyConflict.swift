import Findings

/// An explanation that calls another option right than the key.
///
/// ## What it flags
/// "B is correct", "The correct answer is B", "정답: B" or "正解はB" in the explanation of a question whose key is not B.
///
/// ## Why it matters
/// One of the two is wrong: the candidate is scored by the key, and learns from the explanation.
///
/// ## Example
/// ```yaml
/// options:
///   - {text: Cloud Storage, correct: true}
///   - {text: Cloud SQL}
/// explanation: B is correct, because Cloud Storage holds objects.
/// ```
///
/// ## What to write instead
/// The option by its name: "Cloud Storage holds objects."
///
/// ## Fix
/// None: only its author knows which one is right.
///
/// ## Source
/// Tooling: found in published banks after options had been reordered.
struct RationaleKeyConflict: TriggeredRule {
  static let header = RuleHeader("rationale-key-conflict", .error, .key)
  static let trigger = RuleTrigger(in: .remarks, LetterReferences.correctTrigger)

  func check(_ item: Item, in context: RuleContext) -> [Finding] {
    guard item.isChoice, item.hasSoundKey, let prose = item.texts.explanation else { return [] }
    let references = LetterReferences(prose).correct
    guard !references.isEmpty else { return [] }
    guard
      let wrong = references.first(where: { reference in
        !item.key.options.contains { Self.isLetter(reference.letter, of: $0, item) }
      })
    else { return [] }
    return [
      finding(
        Self.conflict(wrong.letter, item), at: prose.text.sourceRange(wrong.range),
        related: item.key.places.map { RelatedPlace($0, "The key.") })
    ]
  }

  private static func isLetter(_ letter: String, of option: Int, _ item: Item) -> Bool {
    // Nearly all labels are one letter.
    if let label = item.question.options[option].label?.text.bytes, label.count == 1, label[0] < 0x80 {
      return letter.utf8.elementsEqual(CollectionOfOne(label[0] &- 0x61 < 26 ? label[0] & 0xDF : label[0]))
    }
    return item.question.letter(ofOption: option).uppercased() == letter
  }

  fileprivate static func conflict(_ letter: String, _ item: Item) -> String {
    "The explanation calls option \"\(letter)\" correct, but the key is \(item.keyLetters), so one of the two is wrong: make "
      + "them agree, and name options by their words rather than letters."
  }
}

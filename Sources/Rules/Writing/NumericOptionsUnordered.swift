import Findings
import QuestionBank
import SourceText

/// Numbers as options in no order.
///
/// ## What it flags
/// Three or more options that are a number each, with the same words or the same kind of unit around it, neither rising
/// nor falling. Banks that shuffle their options are left alone.
///
/// ## Why it matters
/// A reader who knows the number has to search for it, and looks for a meaning in the order.
///
/// ## Example
/// ```yaml
/// options:
///   - {text: 128 GB}
///   - {text: 32 GB, correct: true}
///   - {text: 64 GB}
/// ```
///
/// ## What to write instead
/// ```yaml
/// options:
///   - {text: 32 GB, correct: true}
///   - {text: 64 GB}
///   - {text: 128 GB}
/// ```
///
/// ## Fix
/// Safe where the key is in flags and no text calls an option by its letter: sorts the options, each with all that belongs
/// to it.
///
/// ## Source
/// Haladyna, Downing and Rodriguez 2002, guideline 21; SAQUET 2024.
struct NumericOptionsUnordered: ItemRule {
  static let header = RuleHeader("numeric-options-unordered", .warning, .writing)

  func check(_ item: Item, in context: RuleContext) -> [Finding] {
    guard item.isChoice, item.options.count >= 3, context.header.shufflesOptions != true else { return [] }
    var values: [Double] = []
    var frame: String?
    for prose in item.options {
      guard let prose, let quantity = Quantity(prose.text.trimmed) else { return [] }
      guard frame == nil || frame == quantity.frame else { return [] }
      frame = quantity.frame
      values.append(quantity.value)
    }
    let steps = zip(values, values.dropFirst())
    guard Set(values).count == values.count, !steps.allSatisfy(<), !steps.allSatisfy(>) else { return [] }
    return [finding(Self.unordered, at: item.optionsPlace, fixes: Self.fix(item, values))]
  }

  private static func fix(_ item: Item, _ values: [Double]) -> [Fix] {
    let question = item.question
    guard question.key.statements.allSatisfy({ $0.form == .flags }), let text = question.value?.tree.text,
      question.options.allSatisfy({ $0.label == nil }), !namesLetters(question)
    else { return [] }
    let ranges = question.options.map(\.range)
    let sources = ranges.map { text.string($0) }
    // What ends with its line, as a block text does, cannot change places with what does not.
    guard sources.allSatisfy({ $0.last?.isNewline == false && !$0.contains("&") }) else { return [] }
    let order = values.indices.sorted { values[$0] < values[$1] }
    let edits = zip(ranges, order).map { TextEdit($0, sources[$1]) }
    return [Fix("Sort the options", isSafe: true, edits)]
  }

  private static func namesLetters(_ question: Question) -> Bool {
    let fields = [question.stem, question.explanation] + question.options.map(\.explanation)
    return fields.compactMap { $0 }.contains { !LetterReferences(Prose($0.text)).all.isEmpty }
  }

  fileprivate static let unordered =
    "The options are numbers in no order, so that readers have to search, and see a hint where there is none: sort them."
}

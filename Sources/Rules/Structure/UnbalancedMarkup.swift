import Findings
import QuestionBank
import Syntax

/// Markup or brackets that open and do not close.
///
/// ## What it flags
/// In a question, its options and its explanation: a code fence without an end, a code span without its second backtick,
/// and a round or square bracket that opens and does not close. Code and formulas are left alone, and so are half-open
/// intervals such as `[0, 1)`.
///
/// ## Why it matters
/// What follows is shown as code, or a part of the sentence is missing.
///
/// ## Example
/// ```yaml
/// question: Which flag of `gcloud run deploy sets the region?
/// ```
///
/// ## What to write instead
/// ```yaml
/// question: Which flag of `gcloud run deploy` sets the region?
/// ```
///
/// ## Fix
/// None: where it should close is for the author to say.
///
/// ## Source
/// CommonMark 0.31, sections 4.5 and 6.1.
struct UnbalancedMarkup: TriggeredRule {
  static let header = RuleHeader("unbalanced-markup", .error, .structure)
  static let trigger = RuleTrigger(in: .all, ["`", "~", "(", "["])

  func check(_ item: Item, in context: RuleContext) -> [Finding] {
    var findings: [Finding] = []
    for text in item.texts.all where text.traits.signs.contains(oneOf: Self.signs) {
      findings += check(text.text, text.traits.signs)
    }
    return findings
  }

  private func check(_ text: DecodedText, _ signs: SignSet) -> [Finding] {
    let bytes = text.bytes
    let code = signs.contains(oneOf: Self.codeSigns) ? CodeSpans(bytes) : CodeSpans([])
    if let fence = code.openFence {
      return [finding(Self.openFence(Self.string(bytes, fence)), at: text.sourceRange(fence))]
    }
    if let span = code.openSpans.first {
      // Two or more pair up somehow, and `so' is how quotes were typed once.
      let isQuote = bytes[span.upperBound...].contains(UInt8(ascii: "'"))
      return code.openSpans.count > 1 || isQuote ? [] : [finding(Self.openSpan, at: text.sourceRange(span))]
    }
    // Formulas have brackets of their own kind.
    guard signs.contains(oneOf: Self.brackets), !signs.contains(oneOf: Self.formulaSigns),
      let bracket = Self.openBracket(bytes, code.ranges)
    else { return [] }
    return [finding(Self.openBracket(Self.string(bytes, bracket)), at: text.sourceRange(bracket))]
  }

  private static let signs: SignSet = "`~(["
  private static let codeSigns: SignSet = "`~"
  private static let brackets: SignSet = "(["
  private static let formulaSigns: SignSet = "$\\"

  private static func string(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The first bracket that no later one closes. Either sign closes either bracket, so that `[0, 1)` is fine; a closing one
  /// without an opening one is a label such as `a)`.
  private static func openBracket(_ bytes: [UInt8], _ code: [Range<Int>]) -> Range<Int>? {
    var open: [Int] = []
    var index = 0
    var spans = code[...]
    while index < bytes.count {
      if let span = spans.first, span.lowerBound <= index {
        index = max(index, span.upperBound)
        spans = spans.dropFirst()
        continue
      }
      switch bytes[index] {
      case 0x28, 0x5B:
        // `:(` is a face.
        if index == 0 || bytes[index - 1] != 0x3A { open.append(index) }
      case 0x29, 0x5D: _ = open.popLast()
      default: break
      }
      index += 1
    }
    return open.first.map { $0..<$0 + 1 }
  }

  fileprivate static func openFence(_ fence: String) -> String {
    "The code block that \"\(fence)\" opens is never closed, so that all that follows is shown as code: close it with a "
      + "line \"\(fence)\"."
  }

  fileprivate static let openSpan =
    "This \"`\" opens code that is never closed, so that the words behind it are shown wrongly: close it, or take it away."

  fileprivate static func openBracket(_ bracket: String) -> String {
    "\"\(bracket)\" opens a bracket that is never closed, so that a part of the sentence seems to be missing: close it."
  }
}

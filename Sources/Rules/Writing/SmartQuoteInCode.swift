import Findings
import QuestionBank
import SourceText
import Syntax

/// A curly quotation mark in code.
///
/// ## What it flags
/// “ ” ‘ ’ between backticks or in a code block.
///
/// ## Why it matters
/// Who copies the command gets an error; a word processor put them there.
///
/// ## Example
/// ```yaml
/// explanation: Run `bq query “SELECT 1”`.
/// ```
///
/// ## What to write instead
/// ```yaml
/// explanation: Run `bq query "SELECT 1"`.
/// ```
///
/// ## Fix
/// Safe: writes straight marks, as the file spells them there.
///
/// ## Source
/// Tooling: found in published banks.
struct SmartQuoteInCode: TriggeredRule {
  static let header = RuleHeader("smart-quote-in-code", .hint, .writing)
  static let trigger = RuleTrigger(in: .all, ["`"])

  func check(_ item: Item, in context: RuleContext) -> [Finding] {
    item.texts.all.flatMap { text -> [Finding] in
      // The four marks begin with the same two bytes.
      guard !text.traits.isASCII, text.traits.signs.contains(oneOf: "`"), text.bytes.contains(0xE2),
        let field = item.texts.field(of: text)
      else { return [] }
      let bytes = field.text.bytes
      var places: [(range: Range<Int>, mark: String)] = []
      for span in CodeSpans(bytes).ranges {
        for index in span where index + 2 < span.upperBound && bytes[index] == 0xE2 && bytes[index + 1] == 0x80 {
          switch bytes[index + 2] {
          case 0x98, 0x99: places.append((index..<index + 3, "'"))
          case 0x9C, 0x9D: places.append((index..<index + 3, "\""))
          default: break
          }
        }
      }
      guard let first = places.first else { return [] }
      let edits = places.map { TextEdit(field.text.sourceRange($0.range), Self.spelt($0.mark, in: field)) }
      let fix = Fix("Write straight quotation marks", isSafe: true, edits)
      let written = String(decoding: bytes[first.range], as: UTF8.self)
      return [
        finding(
          Self.curly(written), at: field.text.sourceRange(first.range),
          related: places.dropFirst().map { RelatedPlace(field.text.sourceRange($0.range), "Another one.") },
          fixes: [fix])
      ]
    }
  }

  /// The mark as a scalar of this kind spells it.
  private static func spelt(_ mark: String, in field: Field) -> String {
    switch (field.value?.node.kind, mark) {
    case (.doubleQuotedScalar, "\""): "\\\""
    case (.singleQuotedScalar, "'"): "''"
    default: mark
    }
  }

  fileprivate static func curly(_ mark: String) -> String {
    "\"\(mark)\" in code is no quotation mark to any program, so that whoever copies it gets an error: write a straight one."
  }
}

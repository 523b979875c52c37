import Catalog
import Findings
import QuestionBank
import SourceText

/// A bank that names an exam or a guide which is not known.
///
/// ## What it flags
/// A `guide` that is no version of the exam's guide, and an `exam` that is nearly the id of a known one. An exam that
/// nobody knows is left alone: a bank may be for any exam.
///
/// ## Why it matters
/// Without the guide, neither domains nor product names are judged by it, and nobody notices.
///
/// ## Example
/// ```yaml
/// exam: google-pmle
/// guide: "2026-60"
/// ```
///
/// ## What to write instead
/// ```yaml
/// exam: google-pmle
/// guide: "2026-06"
/// ```
///
/// ## Fix
/// A suggestion: the nearest one that is known.
///
/// ## Source
/// The exam guides (`schemas/guides`).
struct UnknownGuide: BankRule {
  static let header = RuleHeader("unknown-guide", .error, .domain)

  func check(_ bank: BankFacts, in context: RuleContext) -> [Finding] {
    if let field = context.header.exam, field.isText, !field.isBlank, context.exam == nil {
      let near = GuideRegistry().examSuggestions(for: field.text.trimmed)
      return near.isEmpty ? [] : [finding(Self.exam(field.text.trimmed, near), field, near)]
    }
    guard let exam = context.exam, let field = context.header.guide, field.isText, !field.isBlank, context.guide == nil
    else {
      return []
    }
    let near = exam.versionSuggestions(for: field.text.trimmed)
    return [finding(Self.guide(field.text.trimmed, exam.exam, near), field, near)]
  }

  private func finding(_ message: String, _ field: Field, _ names: [String]) -> Finding {
    finding(
      message, at: field.text.trimmedSourceRange,
      fixes: names.map {
        Fix("Replace by \"\($0)\"", isSafe: false, [TextEdit(field.text.trimmedSourceRange, $0)])
      })
  }

  fileprivate static func exam(_ text: String, _ near: [String]) -> String {
    "\"\(text)\" is no exam that is known, so that domains and product names are not judged: write \"\(near[0])\", if that "
      + "is meant."
  }

  fileprivate static func guide(_ text: String, _ exam: String, _ near: [String]) -> String {
    let names = near.map { "\"\($0)\"" }.joined(separator: " or ")
    return "\"\(text)\" is no version of the guide of \(exam), so that domains are not judged: write \(names)."
  }
}

import Catalog
import Findings
import QuestionBank
import SourceText
import Syntax

/// What rules on domains share: edits that write another domain into a question.
enum DomainText {
  /// The edit that writes `domain` in the way the author wrote: a title for a title, else the number.
  static func edit(_ field: Field, to domain: GuideDomain) -> TextEdit {
    let isTitle = field.string.contains { $0.isLetter }
    return TextEdit(field.text.trimmedSourceRange, isTitle ? spelt(domain.title, in: field) : domain.number)
  }

  /// A title that would be read as something else without quotes gets them.
  private static func spelt(_ title: String, in field: Field) -> String {
    let needsQuotes = title.contains(": ") || title.contains(" #")
    guard needsQuotes, field.value?.node.kind == .plainScalar else { return title }
    return "\"\(title)\""
  }
}

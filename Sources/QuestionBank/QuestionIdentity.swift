import Syntax

/// The id of a question and its place, read without the rest of the question.
package struct QuestionIdentity: Sendable, Hashable {
  /// Without white space at both ends.
  package var id: String
  /// Where a finding about the question as a whole stands.
  package var anchor: Range<Int>

  /// nil for an item without an id.
  package init?(_ item: Value) {
    guard let entry = item.entry("id") else { return nil }
    let field = Field(entry)
    guard !field.isBlank else { return nil }
    id = field.text.trimmed
    anchor = field.range
  }

  /// Of all questions of a bank that have an id, in order.
  package static func all(in root: Value) -> [QuestionIdentity] {
    Bank(root).items.compactMap { QuestionIdentity($0) }
  }
}

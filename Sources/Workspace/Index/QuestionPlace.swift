/// Where a question stands.
package struct QuestionPlace: Sendable, Hashable {
  /// Absolute.
  package var path: String
  /// The words that stand for the question as a whole: its id, or what it begins with.
  package var range: Range<Int>
}

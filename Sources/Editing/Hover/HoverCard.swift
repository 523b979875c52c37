/// What is told about the thing under the cursor.
package struct HoverCard: Sendable, Hashable {
  package var explanation: Explanation
  /// The bytes that it is about.
  package var range: Range<Int>

  package init(_ explanation: Explanation, range: Range<Int>) {
    self.explanation = explanation
    self.range = range
  }
}

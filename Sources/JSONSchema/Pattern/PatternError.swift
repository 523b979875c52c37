/// What keeps a regular expression from being used, and where in it.
package struct PatternError: Error, Hashable, Sendable {
  /// The UTF-8 byte range in the pattern's own text that is at fault.
  package var range: Range<Int>
  /// What is wrong, as the end of a sentence that names the pattern: "a group is not closed".
  package var message: String
  /// Whether the pattern can be matched all the same: common usage that the standard's syntax does not have.
  package var isTolerated = false
}

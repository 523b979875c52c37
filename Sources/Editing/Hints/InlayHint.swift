/// A short text that an editor shows within a line, though it is not written there.
package struct InlayHint: Sendable, Hashable {
  /// Where it is shown.
  package var offset: Int
  package var label: String
  /// Does it belong to what is before it? Else to what is behind.
  package var isBehind: Bool

  package init(_ label: String, at offset: Int, isBehind: Bool) {
    self.label = label
    self.offset = offset
    self.isBehind = isBehind
  }
}

/// How texts are laid out.
package struct LayoutOptions: Sendable, Hashable {
  /// Spaces a level.
  package var indent: Int
  /// The column, in Unicode scalars, up to which a JSON list of scalars stays on one line.
  package var width: Int

  package init(indent: Int = 2, width: Int = 100) {
    self.indent = max(1, indent)
    self.width = max(1, width)
  }
}

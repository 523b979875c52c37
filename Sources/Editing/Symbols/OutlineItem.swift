/// A part of a document as an outline shows it.
package struct OutlineItem: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    case question
    case option
    /// A key with more inside.
    case section
    /// A key with a single value.
    case field
    case item
  }

  package var name: String
  /// A second, dimmer text.
  package var detail: String?
  package var kind: Kind
  /// All of it.
  package var range: Range<Int>
  /// What is shown as selected: within `range`.
  package var selection: Range<Int>
  package var children: [OutlineItem]

  package init(
    _ name: String, detail: String? = nil, _ kind: Kind, range: Range<Int>, selection: Range<Int>,
    children: [OutlineItem] = []
  ) {
    self.name = name
    self.detail = detail
    self.kind = kind
    self.range = range
    self.selection = selection.clamped(to: range)
    self.children = children
  }
}

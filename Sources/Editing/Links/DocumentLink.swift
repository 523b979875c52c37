/// Words of a document that lead to a page or a file.
package struct DocumentLink: Sendable, Hashable {
  package enum Target: Sendable, Hashable {
    /// The address of a page, as RFC 3986 has it.
    case page(String)
    /// The absolute path of a file.
    case file(String)
  }

  package var range: Range<Int>
  package var target: Target

  package init(_ range: Range<Int>, _ target: Target) {
    self.range = range
    self.target = target
  }
}

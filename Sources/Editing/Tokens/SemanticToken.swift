/// Words of a bank with a meaning that their syntax does not show.
package struct SemanticToken: Sendable, Hashable {
  package enum Kind: Int, Sendable, Hashable, CaseIterable {
    /// The text of an option that is right.
    case key
    /// The text of an option that is wrong.
    case distractor
    /// A product by a name that is right for the guide.
    case product
    /// A product by a name that it does not have any more, or not yet.
    case formerProduct
    /// A word that turns the question round: NOT, EXCEPT.
    case negation
    /// What the question asks to weigh: lowest, minimize, its own criteria.
    case criterion
    case domain
  }

  package var range: Range<Int>
  package var kind: Kind

  package init(_ kind: Kind, _ range: Range<Int>) {
    self.kind = kind
    self.range = range
  }
}

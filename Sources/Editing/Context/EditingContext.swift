import Catalog
import JSONSchema
import Syntax

/// A document with all that is known for it: what every feature works on.
package struct EditingContext: Sendable {
  package enum Kind: Sendable, Hashable {
    case bank
    /// Any other document that a schema holds for: a schema, the configuration, a guide, a catalogue.
    case other
  }

  package let tree: SyntaxTree
  package let kind: Kind
  /// The version of the guide that a bank names, or that is configured for it.
  package let guide: GuideVersion?
  /// The product names that hold for a bank; `nil` where none do.
  package let products: ProductJudge?

  package init(tree: SyntaxTree, kind: Kind, guide: GuideVersion? = nil, products: ProductJudge? = nil) {
    self.tree = tree
    self.kind = kind
    self.guide = guide
    self.products = products
  }
}

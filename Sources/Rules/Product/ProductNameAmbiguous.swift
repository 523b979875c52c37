import Catalog
import Findings

/// A former name that can mean several products of today.
///
/// ## What it flags
/// A name that several products had, where none of them has it in the time of the bank's guide.
///
/// ## Why it matters
/// Readers take it for another product than the one that is meant, and only the author can tell.
///
/// ## Example
/// ```yaml
/// question: Which feature of Anthos should you use?
/// ```
///
/// ## What to write instead
/// The present name of the product that is meant.
///
/// ## Fix
/// A suggestion for each product that it can be.
///
/// ## Source
/// The product catalogue (`schemas/catalogs`).
struct ProductNameAmbiguous: ProductNameRule {
  static let header = RuleHeader("product-name-ambiguous", .warning, .product)
  static let kinds: Set<ProductFinding.Kind> = [.ambiguous]

  static func message(_ product: Item.NamedProduct, _ item: Item, _ context: RuleContext) -> String? {
    ambiguous(product.finding)
  }

  fileprivate static func ambiguous(_ finding: ProductFinding) -> String {
    let advice = finding.advice.map { "write \($0)" } ?? "write the name of the one that is meant"
    return "\"\(finding.written)\" was the name of several products, and readers cannot tell which is meant: \(advice)."
  }
}

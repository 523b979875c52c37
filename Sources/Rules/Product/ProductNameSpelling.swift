import Catalog
import Findings

/// A misspelt product name.
///
/// ## What it flags
/// Words that are a product's name but for a slip: "BigQurey", "Dataflw".
///
/// ## Why it matters
/// Candidates take a name that does not exist for a trap.
///
/// ## Example
/// ```yaml
/// question: Which BigQurey feature should you use?
/// ```
///
/// ## What to write instead
/// ```yaml
/// question: Which BigQuery feature should you use?
/// ```
///
/// ## Fix
/// A suggestion: the nearest name.
///
/// ## Source
/// The product catalogue (`schemas/catalogs`).
struct ProductNameSpelling: ProductNameRule {
  static let header = RuleHeader("product-name-spelling", .warning, .product)
  static let kinds: Set<ProductFinding.Kind> = [.spelling]

  static func message(_ product: Item.NamedProduct, _ item: Item, _ context: RuleContext) -> String? {
    misspelt(product.finding)
  }

  fileprivate static func misspelt(_ finding: ProductFinding) -> String {
    let advice = finding.advice ?? "the name as its vendor does"
    return "\"\(finding.written)\" is no product, and candidates take it for a trap: write \(advice)."
  }
}

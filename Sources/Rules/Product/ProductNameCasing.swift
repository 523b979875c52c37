import Catalog
import Findings

/// A product name in the wrong case.
///
/// ## What it flags
/// A product name with other capitals or spaces than its own: "Tensorflow", "Bigquery", "Big Query". Code, addresses and
/// file names are left alone.
///
/// ## Why it matters
/// The exam spells names as their vendor does; a slip looks like a distractor.
///
/// ## Example
/// ```yaml
/// question: Which Bigquery feature should you use?
/// ```
///
/// ## What to write instead
/// ```yaml
/// question: Which BigQuery feature should you use?
/// ```
///
/// ## Fix
/// A suggestion: the name as its vendor writes it.
///
/// ## Source
/// The product catalogue (`schemas/catalogs`).
struct ProductNameCasing: ProductNameRule {
  static let header = RuleHeader("product-name-casing", .warning, .product)
  static let kinds: Set<ProductFinding.Kind> = [.casing]

  static func message(_ product: Item.NamedProduct, _ item: Item, _ context: RuleContext) -> String? {
    miscased(product.finding)
  }

  fileprivate static func miscased(_ finding: ProductFinding) -> String {
    let advice = finding.advice ?? "the name as its vendor does"
    return
      "\"\(finding.written)\" is not how its vendor spells it, and a slip looks like a distractor: write \(advice)."
  }
}

import Catalog
import Findings

/// One product by two names in one question.
///
/// ## What it flags
/// Two names from different times for one product in the texts of a question, where both are right for the bank's guide.
///
/// ## Why it matters
/// Readers take two names for two products.
///
/// ## Example
/// ```yaml
/// question: You keep notes in Gemini Notebook. Which feature of NotebookLM should you use?
/// ```
///
/// ## What to write instead
/// One name throughout the question.
///
/// ## Fix
/// A suggestion: the name that stands first in the question.
///
/// ## Source
/// The product catalogue (`schemas/catalogs`).
struct ProductNamesMixed: ProductNameRule {
  static let header = RuleHeader("product-names-mixed", .warning, .product)
  static let kinds: Set<ProductFinding.Kind> = [.mixed]

  static func message(_ product: Item.NamedProduct, _ item: Item, _ context: RuleContext) -> String? {
    // A name that is wrong by itself is told once.
    let isTold = item.productNames.contains { other in
      other.finding.kind != .mixed && other.field.range == product.field.range
        && other.finding.range.overlaps(product.finding.range)
    }
    return isTold ? nil : mixed(product.finding)
  }

  fileprivate static func mixed(_ finding: ProductFinding) -> String {
    let advice = finding.advice.map { "keep to \($0)" } ?? "keep to one name"
    return
      "\"\(finding.written)\" is the same product by another name than before in this question, and readers take it "
      + "for a second one: \(advice)."
  }
}

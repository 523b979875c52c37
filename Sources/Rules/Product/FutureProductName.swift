import Catalog
import Findings

/// A product by a name that it got only after the guide.
///
/// ## What it flags
/// A name that came into use after the last day of the bank's guide; for a guide that still holds, after the day of the
/// check (`--as-of`).
///
/// ## Why it matters
/// A candidate for that guide cannot know the name.
///
/// ## Example
/// ```yaml
/// guide: "2024-10"
/// questions:
///   - question: Which feature of Gemini Notebook should you use?
/// ```
///
/// ## What to write instead
/// ```yaml
///   - question: Which feature of NotebookLM should you use?
/// ```
///
/// ## Fix
/// A suggestion: the name of the guide's time.
///
/// ## Source
/// The product catalogue (`schemas/catalogs`), which cites the announcements.
struct FutureProductName: ProductNameRule {
  static let header = RuleHeader("future-product-name", .warning, .product)
  static let kinds: Set<ProductFinding.Kind> = [.future]

  static func message(_ product: Item.NamedProduct, _ item: Item, _ context: RuleContext) -> String? {
    future(product.finding, context)
  }

  fileprivate static func future(_ finding: ProductFinding, _ context: RuleContext) -> String {
    let since = finding.date.map { " only since \($0.inWords)" } ?? " only later"
    let advice = finding.advice.map { "write \($0)" } ?? "leave it out"
    return
      "\"\(finding.written)\" is in use\(since), so that candidates of \(context.guideName) cannot know it: \(advice)."
  }
}

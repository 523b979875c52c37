import Catalog
import Findings

/// A product by a name that it no longer has.
///
/// ## What it flags
/// A name that was given up before the bank's guide began. What is named only in the guide's own time, or within the
/// uncertainty of a date, is left alone.
///
/// ## Why it matters
/// The exam uses the names of its guide's time, and candidates look for the product under its present name.
///
/// ## Example
/// ```yaml
/// guide: "2026-06"
/// questions:
///   - question: Which feature of Vertex AI should you use?
/// ```
///
/// ## What to write instead
/// ```yaml
///   - question: Which feature of Agent Platform should you use?
/// ```
///
/// ## Fix
/// A suggestion: the name that is right for the guide. A sentence on the past may keep the former one.
///
/// ## Source
/// The product catalogue (`schemas/catalogs`), which cites the announcements.
struct FormerProductName: ProductNameRule {
  static let header = RuleHeader("former-product-name", .warning, .product)
  static let kinds: Set<ProductFinding.Kind> = [.former]

  static func message(_ product: Item.NamedProduct, _ item: Item, _ context: RuleContext) -> String? {
    former(product.finding, context)
  }

  fileprivate static func former(_ finding: ProductFinding, _ context: RuleContext) -> String {
    let since = finding.date.map { " since \($0.inWords)" } ?? ""
    let advice = finding.advice.map { "write \($0)" } ?? "write its present name"
    return "\"\(finding.written)\" is a former name\(since), and candidates know the product by its name in "
      + "\(context.guideName): \(advice)."
  }
}

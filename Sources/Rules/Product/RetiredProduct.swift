import Catalog
import Findings

/// A right option that names a product which is gone, or going.
///
/// ## What it flags
/// A keyed option with a product that was shut down, or whose end was announced, before the bank's guide. In the question
/// and in distractors it is left alone: scenarios migrate from old products, and an old product is a fair distractor.
///
/// ## Why it matters
/// The answer cannot be right any more.
///
/// ## Example
/// ```yaml
/// options:
///   - text: Push the image to Container Registry.
///     correct: true
/// ```
///
/// ## What to write instead
/// ```yaml
/// options:
///   - text: Push the image to Artifact Registry.
///     correct: true
/// ```
///
/// ## Fix
/// A suggestion: the product that took its place, where there is one.
///
/// ## Source
/// The product catalogue (`schemas/catalogs`), which cites the announcements.
struct RetiredProduct: ProductNameRule {
  static let header = RuleHeader("retired-product", .warning, .product)
  static let kinds: Set<ProductFinding.Kind> = [.shutDown, .deprecated]

  static func message(_ product: Item.NamedProduct, _ item: Item, _ context: RuleContext) -> String? {
    let keyed = item.key.options.compactMap { item.question.options[$0].text?.range }
    guard item.isChoice, keyed.contains(product.field.range) else { return nil }
    return retired(product.finding)
  }

  fileprivate static func retired(_ finding: ProductFinding) -> String {
    let state: String
    switch (finding.kind, finding.date) {
    case (.shutDown, let date?): state = "was shut down \(date.inPhrase)"
    case (.shutDown, nil): state = "was shut down"
    case (_, let date?): state = "is going away (\(date.inWords))"
    case (_, nil): state = "is going away"
    }
    let advice = finding.advice.map { "make \($0) the key" } ?? "give the question another key"
    return "\"\(finding.written)\" \(state), so the key is no longer right: \(advice)."
  }
}

import Catalog
import Findings
import SourceText

/// What the rules on product names share: each tells one kind of what the catalogue finds.
protocol ProductNameRule: ItemRule {
  static var kinds: Set<ProductFinding.Kind> { get }
  /// The sentence for a finding; nil where it is none of the rule's business.
  static func message(_ product: Item.NamedProduct, _ item: Item, _ context: RuleContext) -> String?
}

extension ProductNameRule {
  func check(_ item: Item, in context: RuleContext) -> [Finding] {
    item.productNames.compactMap { product in
      guard Self.kinds.contains(product.finding.kind), let message = Self.message(product, item, context) else {
        return nil
      }
      let place = product.field.text.sourceRange(product.finding.range)
      let fixes = product.finding.replacements.map { name in
        let replacements = Renaming.replacements(of: product.finding.range, by: name, in: product.field.text.bytes)
        return Fix(
          "Replace \"\(product.finding.written)\" by \"\(name)\"", isSafe: false,
          product.field.edits(replacements.map { .init($0.range, $0.text) }))
      }
      return finding(message, at: place, severity: product.finding.confidence.severity, fixes: fixes)
    }
  }
}

extension Confidence {
  /// A sure thing is a warning; what is likely, a hint.
  fileprivate var severity: Severity { self == .high ? .warning : .hint }
}

extension RuleContext {
  /// The guide, as sentences name it.
  var guideName: String { guide.map { "the guide \($0.id)" } ?? "today" }
}

extension ProductFinding {
  /// The names to write instead, as `"A" or "B"`; nil where there is none.
  var advice: String? {
    replacements.isEmpty ? nil : replacements.prefix(3).map { "\"\($0)\"" }.joined(separator: " or ")
  }
}

import Catalog
import QuestionBank

/// The product that is named under the cursor in prose.
enum ProductHover {
  static func card(at offset: Int, in field: Field, products: ProductJudge) -> HoverCard? {
    let text = field.text
    for mention in products.catalog.mentions(in: text.bytes) {
      let range = text.sourceRange(mention.range)
      guard range.lowerBound <= offset, offset <= range.upperBound else { continue }
      let named = products.catalog.products(of: mention)
      guard let first = named.first else { return nil }
      guard named.count > 1 else { return HoverCard(ProductExplanation.of(first), range: range) }
      let all = named.flatMap { ProductExplanation.of($0).blocks }
      return HoverCard(Explanation([.paragraph("The name stands for \(named.count) products.")] + all), range: range)
    }
    return nil
  }
}

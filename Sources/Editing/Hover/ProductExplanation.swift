import Catalog

/// What is told of a product: what it is, its names through time, whether it is still there, where to read on.
enum ProductExplanation {
  static func of(_ product: Product) -> Explanation {
    let kind = product.category ?? kindName(product.kind)
    var blocks: [Explanation.Block] = [.title(product.name, kind)]
    if let summary = product.summary { blocks.append(.paragraph(summary)) }
    if let end = ending(product) { blocks.append(.paragraph(end)) }
    let facts = names(product)
    if !facts.isEmpty { blocks.append(.facts(facts)) }
    if let docs = product.docs { blocks.append(.link("Documentation", url: docs)) }
    return Explanation(blocks)
  }

  /// The former names, the latest first, and since when today's name holds.
  private static func names(_ product: Product) -> [Explanation.Fact] {
    var facts: [Explanation.Fact] = []
    if let since = product.since, !product.formerNames.isEmpty {
      facts.append(.init(product.name, "since \(since.date.inWords)"))
    }
    let former = product.formerNames.enumerated().sorted {
      ($1.element.until.latest, $0.offset) < ($0.element.until.latest, $1.offset)
    }
    facts += former.map { .init($0.element.name, "until \($0.element.until.inWords)") }
    let short = product.abbreviations.map(\.name)
    if !short.isEmpty { facts.append(.init("Also", short.joined(separator: ", "))) }
    return facts
  }

  private static func ending(_ product: Product) -> String? {
    let instead = product.replacement.map { " Use \($0) instead." } ?? ""
    switch product.status {
    case .active: return nil
    case .deprecated:
      let end = product.ends.map { " It stops working \($0.inPhrase)." } ?? ""
      return "It is deprecated.\(end)\(instead)"
    case .shutdown:
      return "It was shut down\(product.ends.map { " \($0.inPhrase)" } ?? "").\(instead)"
    }
  }

  private static func kindName(_ kind: ProductKind) -> String {
    switch kind {
    case .product: "product"
    case .feature: "feature"
    case .api: "API"
    case .tool: "tool"
    case .model: "model"
    case .openSource: "open source"
    case .thirdParty: "third party"
    }
  }
}

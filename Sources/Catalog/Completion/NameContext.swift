/// What makes one name likelier than another at a place.
package struct NameContext: Sendable {
  /// The bank's judge: names are offered as they are right in its time. Nil offers today's.
  package var judge: ProductJudge?
  /// The guide's id and the domain of the question, to put products first that matter there.
  package var guide: String?
  package var domain: String?
  /// How often a product is named around, by today's name.
  package var uses: [String: Int]

  package init(judge: ProductJudge? = nil, guide: String? = nil, domain: String? = nil, uses: [String: Int] = [:]) {
    self.judge = judge
    self.guide = guide
    self.domain = domain
    self.uses = uses
  }

  /// How much likelier this makes a product.
  func boost(_ product: Product) -> Int {
    var boost = min(uses[product.name] ?? 0, 10) * 20
    if let guide, let domain, let numbers = product.domains[guide] {
      if numbers.contains(domain) {
        boost += 300
      } else if numbers.contains(where: { $0.hasPrefix(domain + ".") || domain.hasPrefix($0 + ".") }) {
        boost += 150
      }
    }
    return boost
  }
}

import Catalog

/// What is told of a domain of an exam guide.
enum DomainExplanation {
  static func of(_ domain: GuideDomain, in guide: GuideVersion) -> Explanation {
    var facts: [Explanation.Fact] = []
    if !domain.isSection { facts.append(.init("Section", "\(domain.section.number) \(domain.section.title)")) }
    if let weight = domain.section.weight {
      facts.append(.init(domain.isSection ? "Weight" : "Weight of the section", "\(number(weight)) %"))
    }
    facts.append(.init("Guide", guide.id))
    var blocks: [Explanation.Block] = [.title(domain.label, guide.examName), .facts(facts)]
    if domain.isSection, !domain.section.subsections.isEmpty {
      blocks.append(.facts(domain.section.subsections.map { .init($0.number, $0.title) }))
    }
    return Explanation(blocks)
  }

  /// Without a fraction that is nothing.
  static func number(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e6 ? String(Int(value)) : String(value)
  }
}

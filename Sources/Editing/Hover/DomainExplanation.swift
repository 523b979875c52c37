import Catalog
import Rules

/// What is told of a domain of an exam guide.
enum DomainExplanation {
  /// `coverage` counts the questions of the bank, where there is one.
  static func of(_ domain: GuideDomain, in guide: GuideVersion, coverage: SectionCoverage? = nil) -> Explanation {
    var facts: [Explanation.Fact] = []
    if !domain.isSection { facts.append(.init("Section", "\(domain.section.number) \(domain.section.title)")) }
    if let weight = domain.section.weight {
      facts.append(.init(domain.isSection ? "Weight" : "Weight of the section", "\(number(weight)) %"))
    }
    if let coverage { facts += counts(of: domain, coverage) }
    facts.append(.init("Guide", guide.id))
    var blocks: [Explanation.Block] = [.title(domain.label, guide.examName), .facts(facts)]
    if domain.isSection, !domain.section.subsections.isEmpty {
      blocks.append(.facts(domain.section.subsections.map { .init($0.number, $0.title) }))
    }
    return Explanation(blocks)
  }

  /// How many questions the bank has, and how many an exam would.
  private static func counts(of domain: GuideDomain, _ coverage: SectionCoverage) -> [Explanation.Fact] {
    func questions(_ count: Int) -> String { "\(count) of \(coverage.placed) questions" }
    var facts: [Explanation.Fact] = [.init("In this bank", questions(coverage.questions(in: domain)))]
    guard let index = coverage.sections.firstIndex(where: { $0.section.number == domain.section.number }) else {
      return facts
    }
    if !domain.isSection {
      facts.append(.init("In the whole section", questions(coverage.sections[index].questions)))
    }
    if let exam = coverage.examQuestions[index] {
      let name = domain.isSection ? "In an exam" : "The section in an exam"
      facts.append(.init(name, "\(exam) of \(coverage.examLength) questions"))
    }
    return facts
  }

  /// Without a fraction that is nothing.
  static func number(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e6 ? String(Int(value)) : String(value)
  }
}

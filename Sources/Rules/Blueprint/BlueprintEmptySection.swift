import Catalog
import Findings

/// A section of the exam of which the bank has no question.
///
/// ## What it flags
/// A section of the guide without a question, in a bank of 50 or more whose domains are known. A file whose questions are
/// all of one section is part of a bank and left alone.
///
/// ## Why it matters
/// Candidates meet a part of the exam that they never practised.
///
/// ## Example
/// ```yaml
/// guide: "2026-06"
/// questions: []      # 60 questions, none with domain 6.1 or 6.2
/// ```
///
/// ## What to write instead
/// Questions of that section.
///
/// ## Fix
/// None.
///
/// ## Source
/// Practice of certification programmes; the exam's guide (`schemas/guides`).
struct BlueprintEmptySection: BankRule {
  static let header = RuleHeader("blueprint-empty-section", .information, .domain)

  func check(_ bank: BankFacts, in context: RuleContext) -> [Finding] {
    guard let guide = context.guide, let place = Blueprint.place(bank, context) else { return [] }
    let coverage = bank.coverage(of: guide)
    guard !coverage.isOfOneSection else { return [] }
    return coverage.sections.filter { Blueprint.isEmpty($0, in: coverage) }.map { section in
      finding(Self.empty(section, coverage), at: place)
    }
  }

  fileprivate static func empty(_ section: SectionCoverage.Section, _ coverage: SectionCoverage) -> String {
    let weight = section.weight.map { " (\(Int(($0 * 100).rounded())) % of the exam)" } ?? ""
    return "None of the \(coverage.placed) questions is of \"\(section.label)\"\(weight), so that candidates never "
      + "practise it: write some."
  }
}

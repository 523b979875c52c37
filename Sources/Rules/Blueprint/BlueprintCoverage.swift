import Catalog
import Findings

/// A section of the exam with a far larger or smaller share of the bank than of the exam.
///
/// ## What it flags
/// A section whose share of the bank's questions is more than five points off its weight in the guide (weights normalised
/// to 100), where chance explains the difference in less than one bank of twenty (exact binomial test). Questions that
/// are retired, or whose domain is not known, do not count. Nothing is said of fewer than 30 questions, nor of a file
/// whose questions are all of one section, as it is part of a bank. The option `points` sets another distance.
///
/// ## Why it matters
/// A bank is a pool, not a form: but who practises with it practises what it has most of.
///
/// ## Example
/// ```yaml
/// guide: "2026-06"   # section 3 is 21 % of the exam
/// questions: []      # 100 questions, four of them of section 3
/// ```
///
/// ## What to write instead
/// More questions of the section that has too few.
///
/// ## Fix
/// None.
///
/// ## Source
/// Practice of certification programmes; the exam's guide (`schemas/guides`).
struct BlueprintCoverage: BankRule {
  static let header = RuleHeader("blueprint-coverage", .information, .domain)
  static let options = ["points": RuleOption.integer(1...100)]

  func check(_ bank: BankFacts, in context: RuleContext) -> [Finding] {
    guard let guide = context.guide, guide.hasWeights, let place = Blueprint.place(bank, context) else { return [] }
    let coverage = bank.coverage(of: guide)
    guard coverage.placed >= Blueprint.fewestQuestions, !coverage.isOfOneSection else { return [] }
    let points = Double(context.settings.integer("points", of: Self.header.id, or: 5)) / 100
    return coverage.sections.compactMap { section in
      guard let weight = section.weight, !Blueprint.isEmpty(section, in: coverage) else { return nil }
      guard abs(coverage.share(of: section) - weight) > points,
        Chance.twoSided(section.questions, of: coverage.placed, chance: weight) < 0.05
      else { return nil }
      return finding(Self.off(section, weight, coverage), at: place)
    }
  }

  fileprivate static func off(
    _ section: SectionCoverage.Section, _ weight: Double, _ coverage: SectionCoverage
  ) -> String {
    let share = coverage.share(of: section)
    let facts =
      "\"\(section.label)\" has \(section.questions) of \(coverage.placed) questions (\(percent(share))) but "
      + "\(percent(weight)) of the exam"
    if share > weight { return "\(facts), so that the other sections get too little practice: write more for those." }
    let lacking = (weight * Double(coverage.placed) - Double(section.questions)) / (1 - weight)
    return "\(facts), so that candidates practise it too little: write about \(Int(lacking.rounded(.up))) more."
  }

  private static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
}

/// What the rules on the exam's blueprint share.
enum Blueprint {
  /// Of fewer questions no shares are told.
  static let fewestQuestions = 30

  /// Banks with fewer questions are too small to miss a section.
  static let smallestBank = 50

  /// Whether a section without a question is told as such.
  static func isEmpty(_ section: SectionCoverage.Section, in coverage: SectionCoverage) -> Bool {
    section.questions == 0 && coverage.placed >= smallestBank
  }

  /// Where a finding about the bank's sections stands: at the guide it names, else at its first question.
  static func place(_ bank: BankFacts, _ context: RuleContext) -> Range<Int>? {
    for field in [context.header.guide, context.header.exam] {
      if let field, field.isText, !field.isBlank { return field.text.trimmedSourceRange }
    }
    return bank.questions.first?.anchor
  }
}

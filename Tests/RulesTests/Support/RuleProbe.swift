import Catalog
import Findings
import QuestionBank
import SourceText
import Syntax
import TestSupport
import Testing

@testable import Rules

/// Runs rules over a bank in a string, as the workspace does.
struct RuleProbe {
  let text: SourceText
  let context: RuleContext
  let findings: [Finding]
  let questions: [Question]
  let facts: [QuestionFacts]

  init(
    _ source: String, as format: SyntaxFormat = .json, settings: RuleSettings = RuleSettings(),
    today: Day = Day(year: 2026, month: 11, day: 21), idsElsewhere: [String: [RelatedPlace]] = [:]
  ) {
    text = SourceText(source)
    let tree = SyntaxTree.parse(text, as: format)
    guard let root = tree.root else {
      (context, findings, questions, facts) = (RuleContext(), [], [], [])
      return
    }
    let bank = Bank(root)
    let questions = bank.questions
    self.questions = questions
    self.facts = questions.map { QuestionFacts($0) }
    let facts = BankFacts(self.facts, idsElsewhere: idsElsewhere)
    let exam = bank.header.exam?.string
    let guide = GuideRegistry().version(exam: exam, guide: bank.header.guide?.string)
    let context = RuleContext(
      header: bank.header, indexBase: facts.indexEvidence.base, settings: settings,
      exam: exam.flatMap { GuideRegistry().exam($0) }, guide: guide,
      products: CatalogRegistry().catalog(forExam: exam).map { catalog in
        ProductJudge(catalog, guide.map { JudgingSpan($0, today: today) } ?? JudgingSpan(day: today))
      }, today: today)
    self.context = context
    let all = questions.flatMap { RuleRegistry.findings(in: $0, context) } + RuleRegistry.findings(in: facts, context)
    findings = all.sorted { ($0.range.lowerBound, $0.rule) < ($1.range.lowerBound, $1.rule) }
  }
}

/// Expects that `rule` finds exactly `messages` in the bank, at the marked places in their order.
func assertFindings(
  _ rule: RuleID, _ marked: String, _ messages: [String] = [], as format: SyntaxFormat = .json,
  settings: RuleSettings = RuleSettings(), idsElsewhere: [String: [RelatedPlace]] = [:],
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let marks = MarkedText(marked)
  let probe = RuleProbe(marks.text, as: format, settings: settings, idsElsewhere: idsElsewhere)
  let found = probe.findings.filter { $0.rule == rule }
  #expect(found.map(\.message) == messages, sourceLocation: sourceLocation)
  let places = stride(from: 1, to: 2 * messages.count, by: 2).map { marks.range($0) }
  #expect(
    found.map { probe.text.string($0.range) } == places.map { probe.text.string($0) }, sourceLocation: sourceLocation)
  #expect(found.map(\.range) == places, sourceLocation: sourceLocation)
}

/// Expects that the first fix of the first finding of `rule` turns the bank into `fixed`, and that a safe one leaves
/// nothing to find.
func assertFix(
  _ rule: RuleID, _ source: String, _ fixed: String, title: String, isSafe: Bool = false,
  as format: SyntaxFormat = .json, settings: RuleSettings = RuleSettings(),
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let probe = RuleProbe(source, as: format, settings: settings)
  let found = probe.findings.filter { $0.rule == rule }
  guard let fix = found.first?.fixes.first else {
    Issue.record("no fix", sourceLocation: sourceLocation)
    return
  }
  #expect(fix.title == title, sourceLocation: sourceLocation)
  #expect(fix.isSafe == isSafe, sourceLocation: sourceLocation)
  let edits = isSafe ? found.flatMap { $0.fixes.first?.edits ?? [] } : fix.edits
  let result = probe.text.applying(edits)
  #expect(result.string(0..<result.count) == fixed, sourceLocation: sourceLocation)
  if isSafe {
    let again = RuleProbe(result.string(0..<result.count), as: format, settings: settings)
    #expect(again.findings.filter { $0.rule == rule }.isEmpty, sourceLocation: sourceLocation)
  }
}

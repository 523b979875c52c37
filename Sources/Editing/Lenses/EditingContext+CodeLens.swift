import Findings
import QuestionBank
import Rules
import Syntax

extension EditingContext {
  /// Where lenses stand: above the bank, and above each question. What they say takes longer, and is asked for one by one.
  package var codeLenses: [CodeLens] {
    guard let bank, let list = bank.list else { return [] }
    let questions = bank.items.enumerated().map { index, item in
      let start = item.writtenRange.lowerBound
      return CodeLens(.question(index), start..<start)
    }
    guard !questions.isEmpty else { return [] }
    let start = tree.root?.entries.first { _ in true }?.range.lowerBound ?? list.range.lowerBound
    return [CodeLens(.bank, start..<start)] + questions
  }

  /// What a lens says; `nil` where its subject is not there any more.
  ///
  /// `coverage` is asked for above the bank alone; `nearDuplicates` are those of the question.
  package func title(
    of subject: CodeLens.Subject, findings: [Finding], nearDuplicates: Int = 0,
    coverage: () -> SectionCoverage? = { nil }
  ) -> String? {
    switch subject {
    case .bank: return bankTitle(findings, coverage())
    case .question(let index):
      let repeats = nearDuplicates > 0 ? Self.counted(nearDuplicates, "near-duplicate") : []
      return questionTitle(index, findings, repeats)
    }
  }

  /// Where the question at that place in the list stands; nil where there is none.
  package func place(ofQuestion index: Int) -> Range<Int>? {
    question(at: index).map { Question(structureOf: $0).anchor }
  }

  private func bankTitle(_ findings: [Finding], _ coverage: SectionCoverage?) -> String? {
    guard let bank else { return nil }
    let count = bank.items.reduce(0) { sum, _ in sum + 1 }
    let guideName = guide.map { [$0.id] } ?? []
    let parts = Self.counted(count, "question") + guideName + Self.told(coverage) + Self.told(findings)
    return parts.joined(separator: " · ")
  }

  /// Each section's share of the questions beside its weight in the exam, where the guide has weights.
  private static func told(_ coverage: SectionCoverage?) -> [String] {
    guard let coverage, coverage.placed > 0, coverage.guide.hasWeights else { return [] }
    func percent(_ share: Double) -> String { "\(Int((share * 100).rounded()))" }
    let sections = coverage.sections.map { section in
      let weight = section.weight.map { "/" + percent($0) } ?? ""
      return "\(section.section.number): \(percent(coverage.share(of: section)))\(weight) %"
    }
    return [sections.joined(separator: ", ")]
  }

  private func questionTitle(_ index: Int, _ findings: [Finding], _ repeats: [String]) -> String? {
    guard let item = question(at: index) else { return nil }
    let question = Question(structureOf: item)
    let key = question.resolvedKey(base: indexBase(for: [question])).options
    let letters = key.map { question.letter(ofOption: $0) }.joined(separator: ", ")
    let name = letters.isEmpty ? "No key" : key.count == 1 ? "Key \(letters)" : "Keys \(letters)"
    let own = findings.filter {
      question.range.lowerBound <= $0.range.lowerBound && $0.range.upperBound <= question.range.upperBound
    }
    return ([name] + Self.told(own) + repeats).joined(separator: " · ")
  }

  private func question(at index: Int) -> Value? {
    guard let bank, index >= 0 else { return nil }
    return bank.items.enumerated().first { $0.offset == index }?.element
  }

  /// How many findings there are of each severity; hints do not count.
  private static func told(_ findings: [Finding]) -> [String] {
    let errors = findings.count { $0.severity == .error }
    let warnings = findings.count { $0.severity == .warning }
    return (errors > 0 ? counted(errors, "error") : []) + (warnings > 0 ? counted(warnings, "warning") : [])
  }

  private static func counted(_ count: Int, _ noun: String) -> [String] {
    ["\(count) \(noun)\(count == 1 ? "" : "s")"]
  }
}

import Catalog
import QuestionBank
import Rules
import SourceText
import Syntax

/// Measures how long all rules take on a bank that is parsed, by the steps of judging it.
enum RuleSpeed {
  static func run(_ samples: [Sample]) {
    for sample in samples.isEmpty ? Array(Sample.made(10_000).suffix(1)) : samples { measure(sample) }
  }

  private static func measure(_ sample: Sample) {
    guard let root = SyntaxTree.parse(SourceText(sample.bytes), as: sample.format).root else { return }
    let bank = Bank(root)
    let questions = bank.questions
    let facts = questions.map { QuestionFacts($0) }
    let whole = BankFacts(facts, twins: [:])
    let context = context(bank, whole.indexEvidence.base)
    var found = 0
    let items = median {
      found = 0
      for index in questions.indices { found += RuleRegistry.findings(in: questions[index], context).count }
    }
    let inBank = median { _ = RuleRegistry.findings(in: whole, context) }
    found += RuleRegistry.findings(in: whole, context).count
    // Not part of the rules, but of judging.
    let words = median { for index in questions.indices { _ = RuleRegistry.texts(of: questions[index]) } }
    let collecting = median { for index in questions.indices { _ = QuestionFacts(questions[index]) } }
    let reading = median { for item in bank.items { _ = Question(item) } }
    Figures.show(
      "  \(sample.name), \(questions.count) questions: all rules \(ms(items + inBank)) ms (on questions \(ms(items)), on "
        + "the bank \(ms(inBank))), \(found) findings; of it words \(ms(words)); besides, reading the questions "
        + "\(ms(reading)) ms, their facts with words and near-duplicates \(ms(collecting)) ms")
  }

  private static func context(_ bank: Bank, _ base: IndexBase?) -> RuleContext {
    let today = Day(year: 2026, month: 11, day: 21)
    let exam = bank.header.exam?.string ?? "google-pmle"
    let guide = GuideRegistry().version(exam: exam, guide: bank.header.guide?.string ?? "2026-06")
    let products = CatalogRegistry().catalog(forExam: exam).map { catalog in
      ProductJudge(catalog, guide.map { JudgingSpan($0, today: today) } ?? JudgingSpan(day: today))
    }
    return RuleContext(
      header: bank.header, indexBase: base, exam: GuideRegistry().exam(exam), guide: guide, products: products,
      today: today)
  }

  /// The median time of five runs.
  private static func median(_ body: () -> Void) -> Double { Stopwatch.times(5, body)[2] }

  private static func ms(_ seconds: Double) -> Int { Int((seconds * 1e3).rounded()) }
}

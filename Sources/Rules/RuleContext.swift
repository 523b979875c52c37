import Catalog
import Findings
import QuestionBank

/// What rules judge by besides the text before them. A finding of a question depends on the question and on this alone.
package struct RuleContext: Sendable {
  /// What the bank says of itself.
  package var header: BankHeader
  /// How the bank's keys count options; nil where that cannot be told.
  package var indexBase: IndexBase?
  package let settings: RuleSettings
  /// The exam that the bank is for, with all versions of its guide; nil where it is not known.
  package let exam: ExamGuide?
  /// The version of the guide that the bank follows; nil where it is not known.
  package let guide: GuideVersion?
  /// Judges product names by the time of the guide; nil where no catalogue holds for the bank.
  package var products: ProductJudge?
  /// The day of the check; nil where nothing may depend on it.
  package var today: Day?
  /// The rules that run by `settings`.
  let active = ActiveRules()
  /// What the domains of questions mean in `guide`.
  let domains = DomainReadings()

  package init(
    header: BankHeader = BankHeader(), indexBase: IndexBase? = nil, settings: RuleSettings = RuleSettings(),
    exam: ExamGuide? = nil, guide: GuideVersion? = nil, products: ProductJudge? = nil,
    today: Day? = nil
  ) {
    self.header = header
    self.indexBase = indexBase
    self.settings = settings
    self.exam = exam
    self.guide = guide
    self.products = products
    self.today = today
  }

  /// Whether the rule with this header runs.
  func isOn(_ header: RuleHeader) -> Bool { settings.severity(of: header.id, standard: header.severity) != nil }
}

/// The cases of all families.
enum LintCases {
  static let all: [LintCase] = [
    BeyondRuleTests.cases,
    ContradictionsRuleTests.cases,
    DefaultsRuleTests.cases,
    DialectRuleTests.cases,
    MeaninglessRuleTests.cases,
    MetadataRuleTests.cases,
    PatternsRuleTests.cases,
    ReferencesRuleTests.cases,
    SimplificationRuleTests.cases,
  ].flatMap { $0 }
}

/// The cases of all families.
enum LintCases {
  static let all: [LintCase] = [
    DefaultsRuleTests.cases,
    DialectRuleTests.cases,
    MeaninglessRuleTests.cases,
    MetadataRuleTests.cases,
    ReferencesRuleTests.cases,
  ].flatMap { $0 }
}

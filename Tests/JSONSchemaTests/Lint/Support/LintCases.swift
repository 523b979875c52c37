/// The cases of all families.
enum LintCases {
  static let all: [LintCase] = DefaultsRuleTests.cases + MeaninglessRuleTests.cases
}

import Findings
import QuestionBank

/// All rules on questions and banks, sorted by id.
package enum RuleRegistry {
  static let rules: [any Rule] = [
    AbsoluteInDistractorRate(),
    AbsoluteTermInDistractorOnly(),
    AllOfTheAbove(),
    AllOptionsKeyed(),
    AlphabeticalOrder(),
    AmbiguousKeyIndex(),
    ArticleCue(),
    BlueprintCoverage(),
    BlueprintEmptySection(),
    ChooseCountFormat(),
    ChooseCountMismatch(),
    ChooseCountMissing(),
    ClangWordRepeat(),
    CommandSyntax(),
    ComplexKType(),
    ConflictingKeyForms(),
    CrossItemCue(),
    DifficultyDistribution(),
    DomainOfOtherGuide(),
    DoubleNegative(),
    DoubledWord(),
    DuplicateItem(),
    DuplicateItemID(),
    DuplicateOption(),
    EmptyOption(),
    EmptyStem(),
    FillInBlankStem(),
    FormerProductName(),
    FutureProductName(),
    HumourOption(),
    KeyIsLongest(),
    KeyOnlyParenthetical(),
    KeyOutOfRange(),
    KeyPatternCycle(),
    KeyPositionImbalance(),
    KeyRun(),
    LongestIsKeyRate(),
    MissingDomain(),
    MissingItemID(),
    MissingKey(),
    MissingRationale(),
    MissingReference(),
    MixedUnitsOrPrecision(),
    MultiSelectShare(),
    MultipleKeysInSingleSelect(),
    MultipleQuestionsInStem(),
    NearDuplicateItem(),
    NearDuplicateOption(),
    NegativeNotEmphasised(),
    NegativeStem(),
    NegativeStemShare(),
    NoneOfTheAbove(),
    NonparallelOptions(),
    NumberAgreementCue(),
    NumericOptionsUnordered(),
    OpinionStem(),
    OptionCapitalisation(),
    OptionCountInconsistent(),
    OptionCountOutOfRange(),
    OptionLabelInText(),
    OptionLengthOutlier(),
    OptionSharedPrefix(),
    OptionTerminalPunctuation(),
    OptionTooLong(),
    OverlappingRanges(),
    PeopleNameOrGender(),
    PlaceholderText(),
    ProductNameAmbiguous(),
    ProductNameCasing(),
    ProductNameSpelling(),
    ProductNamesMixed(),
    PronounYouMixed(),
    QuestionNotLast(),
    RationaleKeyConflict(),
    RationaleLetterReference(),
    RationaleMissingForDistractor(),
    RetiredProduct(),
    SharedStemDifferentKey(),
    ShortestIsKeyRate(),
    SingleKeyInMultiSelect(),
    SmartQuoteInCode(),
    Spelling(),
    StaleItem(),
    StatementStem(),
    StemContainsOptions(),
    StemNotAQuestion(),
    StemTooLong(),
    StemWithoutDecision(),
    SuperlativeUnqualified(),
    TrueFalseOptions(),
    UnbalancedMarkup(),
    UnexpandedAcronym(),
    UnknownCriterion(),
    UnknownDomain(),
    UnknownGuide(),
    UnknownTag(),
    VagueFrequencyTerm(),
    VolatileFact(),
  ]

  private static let itemRules = rules.compactMap { type(of: $0) as? any ItemRule.Type }
  private static let bankRules = rules.compactMap { $0 as? any BankRule }
  private static let itemHeaders = itemRules.map { $0.header }
  private static let triggers = TriggerIndex(itemRules.map { ($0 as? any TriggeredRule.Type)?.trigger })

  /// Makes what the rules look for in texts, which else the first question does.
  package static func load() { _ = (itemRules.count, bankRules.count, triggers) }

  /// The texts of a question as `findings` wants them, for who asks for its facts besides.
  package static func texts(of question: Question) -> ItemTexts { ItemTexts(question, marking: triggers) }

  /// What the rules on single questions find in `question`, in order of place, with the severities of the context's
  /// settings.
  package static func findings(in question: Question, _ context: RuleContext) -> [Finding] {
    findings(in: texts(of: question), context)
  }

  /// The same with the texts that `texts(of:)` made.
  package static func findings(in question: Question, _ texts: ItemTexts, _ context: RuleContext) -> [Finding] {
    findings(in: texts, context)
  }

  private static func findings(in texts: ItemTexts, _ context: RuleContext) -> [Finding] {
    let item = Item(texts, context)
    let active = context.active.rules(context.settings, itemHeaders)
    let rules = itemRules
    var result: [Finding] = []
    var due = active.mask & triggers.rules(for: texts.marks)
    while due != 0 {
      let index = due.trailingZeroBitCount
      due &= due &- 1
      let found = rules[index].findings(in: item, context)
      guard !found.isEmpty else { continue }
      let severity = active.severities[index]
      for var finding in found {
        if let severity { finding.severity = severity }
        result.append(finding)
      }
    }
    guard !result.isEmpty else { return [] }
    let id = item.question.id.flatMap { $0.isBlank ? nil : $0.text.trimmed }
    for index in result.indices { result[index].question = id }
    return result.sorted(by: inOrder)
  }

  /// What the rules on banks as a whole find, in order of place.
  package static func findings(in bank: BankFacts, _ context: RuleContext) -> [Finding] {
    var result: [Finding] = []
    for rule in bankRules {
      let header = type(of: rule).header
      guard let severity = context.settings.severity(of: header.id, standard: header.severity) else { continue }
      let isConfigured = context.settings.severities[header.id] != nil
      for var finding in rule.check(bank, in: context) {
        if isConfigured { finding.severity = severity }
        result.append(finding)
      }
    }
    return result.sorted(by: inOrder)
  }

  private static func inOrder(_ left: Finding, _ right: Finding) -> Bool {
    (left.range.lowerBound, left.rule) < (right.range.lowerBound, right.rule)
  }
}

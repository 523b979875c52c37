import Findings
import Syntax

/// Makes findings of failures: chooses branches, drops what another finding says better, and puts it in words.
struct FailureReporter {
  let schema: Schema
  /// How bad a key is that is not known, and no misspelling of one that is.
  let unknownKeys: Severity
  private(set) var findings: [Finding] = []
  private var known: Set<Known> = []

  private struct Known: Hashable {
    let rule: RuleID
    let range: Range<Int>
    let message: String
  }

  init(_ schema: Schema, unknownKeys: Severity) {
    self.schema = schema
    self.unknownKeys = unknownKeys
  }

  mutating func report(_ failures: [Failure]) {
    let misspelt = MisspeltKeys(failures, in: schema)
    var consequences = Consequences(failures, misspelt, in: schema)
    for failure in failures where !misspelt.explains(failure) && !consequences.contain(failure, misspelt) {
      report(failure, misspelt)
    }
  }

  private mutating func report(_ failure: Failure, _ misspelt: MisspeltKeys) {
    if let message = failure.schema.keywords.errorMessages.text(for: failure.keyword) {
      add(failure, message, range(of: failure), fixes: [])
      return
    }
    switch failure.detail {
    case .branches(let branches): reportBranches(failure, branches)
    case .duplicates(let place, let first, let other, let second):
      let message = Messages(failure, in: schema).duplicate(second, at: other, of: place)
      add(
        failure, message, InstancePlace(second).range,
        related: [RelatedPlace(InstancePlace(first).range, "The first one is here")])
    default:
      let messages = Messages(failure, in: schema)
      let fixes = QuickFixes(failure, misspelt, in: schema)
      add(
        failure, messages.message(misspelt), range(of: failure), fixes: fixes.all,
        severity: severity(of: failure, misspelt))
    }
  }

  private mutating func reportBranches(_ failure: Failure, _ branches: [[Failure]]) {
    let place = InstancePlace(failure.instance)
    switch BranchChooser.choose(branches, for: failure.instance) {
    case .branch(let failures) where !failures.isEmpty: report(failures)
    case .branch: add(failure, Messages(failure, in: schema).noBranch, place.range)
    case .types(let types):
      add(failure, Messages(failure, in: schema).wrongType(types), place.range, keyword: .type)
    case .values(let values):
      let suggestion = NearestValue.of(failure.instance, among: values)
      add(
        failure, Messages(failure, in: schema).wrongValue(values), place.range,
        fixes: QuickFixes.replacements(of: failure.instance, by: values, nearest: suggestion), keyword: .enum)
    case .keys(let keys):
      add(failure, Messages(failure, in: schema).missingOneOf(keys), place.range, keyword: .required)
    }
  }

  private func severity(of failure: Failure, _ misspelt: MisspeltKeys) -> Severity {
    switch (failure.keyword, failure.detail) {
    case (.additionalProperties, .member(let key, _)), (.unevaluatedProperties, .member(let key, _)):
      misspelt.meaning(of: key) == nil ? unknownKeys : .error
    default: .error
    }
  }

  /// The words that a failure is about.
  private func range(of failure: Failure) -> Range<Int> {
    switch failure.detail {
    case .member(let key, _): key.range
    case .missingDependency(_, let other):
      member(failure.schema.keywords.object?.names.name(other), of: failure.instance)
        ?? InstancePlace(failure.instance).range
    default:
      if failure.keyword == .not, let name = Forbidden(failure, in: schema).keys?.last {
        member(name, of: failure.instance) ?? InstancePlace(failure.instance).range
      } else {
        InstancePlace(failure.instance).range
      }
    }
  }

  /// The key of that name.
  private func member(_ name: String?, of object: Instance) -> Range<Int>? {
    var pairs = Instance.Pairs(object)
    while let (key, _) = pairs.nextMember() {
      if key.string == name { return key.isReachedByAlias ? nil : key.range }
    }
    return nil
  }

  private mutating func add(
    _ failure: Failure, _ message: String, _ range: Range<Int>, related: [RelatedPlace] = [], fixes: [Fix] = [],
    keyword: KeywordName? = nil, severity: Severity = .error
  ) {
    let rule = RuleID("schema-" + (keyword ?? failure.keyword).kebabCase)
    let sentence = message.hasSuffix("?") || message.hasSuffix(".") ? message : message + "."
    guard known.insert(Known(rule: rule, range: range, message: sentence)).inserted else { return }
    findings.append(Finding(rule, severity, sentence, at: range, related: related, fixes: fixes))
  }
}

import Findings
import Syntax

extension ConfigurationReader {
  /// `rules: {id: severity, id: {severity, options…}}`
  mutating func readRules(_ value: Value) {
    guard isMapping(value, "rules", "of rule ids to severities") else { return }
    for entry in value.entries {
      guard let name = entry.key.string else { continue }
      if name.hasPrefix("x-") { continue }
      let id = RuleID(name)
      guard known.isRule(id) else {
        let nearest = NearestWord.of(name, among: known.rules().map(\.name))
        report(ConfigurationRules.unknownRule, entry.key, Self.unknownRule(name, nearest), nearest)
        continue
      }
      settings.rules[id] = setting(entry.value, of: id)
    }
  }

  private mutating func setting(_ value: Value, of rule: RuleID) -> RuleSetting {
    guard value.isMapping else { return RuleSetting(severity: severity(value)) }
    let options = known.options(rule)
    var result = RuleSetting()
    for (name, entry) in entries(of: value, allowing: ["severity"] + options.keys.sorted(), of: "\"\(rule)\"") {
      if name == "severity" {
        result.severity = severity(entry.value)
      } else if let kind = options[name], let setting = SettingValue(entry.value), kind.takes(setting) {
        result.options[name] = setting
      } else if let kind = options[name] {
        invalid(entry.value, "\"\(name)\" takes \(kind.expectation).")
      }
    }
    return result
  }

  private mutating func severity(_ value: Value) -> ConfiguredSeverity? {
    if let name = value.string, let severity = ConfiguredSeverity(name) { return severity }
    // What YAML 1.1 makes of a bare off, and what people write for it.
    let nearest =
      value.boolean == false ? "off" : value.string.flatMap { NearestWord.of($0, among: ConfiguredSeverity.names) }
    report(ConfigurationRules.invalidValue, value, Self.noSeverity(value.isScalar ? value.string : nil), nearest)
    return nil
  }

  /// Says where the exam or the guide is not one of the built-in ones and no file is there to bring it.
  mutating func checkGuide(exam: Value?, guide: Value?) {
    guard exam != nil || guide != nil, settings.guides.isEmpty, extends == nil else { return }
    let guides = known.guides()
    guard !guides.isEmpty else { return }
    if let exam, let name = settings.exam, guides[name] == nil {
      let nearest = NearestWord.of(name, among: guides.keys.sorted())
      report(ConfigurationRules.unknownGuide, exam, Self.unknownExam(name, nearest, guides.keys.sorted()), nearest)
      return
    }
    guard let guide, let name = settings.guide else { return }
    let ids = guides.flatMap { exam, versions in versions.map { "\(exam)@\($0)" } + [exam] }.sorted()
    let versions = settings.exam.flatMap { guides[$0] } ?? guides.values.flatMap(\.self)
    guard !ids.contains(name), !versions.contains(name) else { return }
    let candidates = name.contains("@") || settings.exam == nil ? ids : versions.sorted()
    let nearest = NearestWord.of(name, among: candidates)
    report(ConfigurationRules.unknownGuide, guide, Self.unknownGuide(name, nearest, candidates), nearest)
  }
}

extension RuleOption {
  /// Whether a value is one that the option takes.
  fileprivate func takes(_ value: SettingValue) -> Bool {
    switch (self, value) {
    case (.integer(let bounds), .integer(let number)): bounds.contains(number)
    case (.list, .string): true
    case (.list, .list(let items)): items.allSatisfy { if case .string = $0 { true } else { false } }
    default: false
    }
  }
}

extension SettingValue {
  /// The value of an option; nil for a mapping, null, or a list with one of them.
  init?(_ value: Value) {
    if value.isSequence {
      var items: [SettingValue] = []
      for item in value.items {
        guard item.isScalar, let own = SettingValue(item) else { return nil }
        items.append(own)
      }
      self = .list(items)
      return
    }
    switch value.scalarType {
    case .boolean(let truth): self = .boolean(truth)
    case .integer, .float:
      if let number = value.integer {
        self = .integer(number)
      } else if let number = value.string.flatMap(Double.init) {
        self = .number(number)
      } else {
        self = .string(value.string ?? "")
      }
    case .string: self = .string(value.string ?? "")
    case .null, nil: return nil
    }
  }
}

// MARK: - Messages

extension ConfigurationReader {
  fileprivate static func unknownRule(_ name: String, _ nearest: String?) -> String {
    guard let nearest else { return "There is no rule \"\(name)\"; \"qbank explain\" lists all." }
    return "There is no rule \"\(name)\"; did you mean \"\(nearest)\"?"
  }

  fileprivate static func noSeverity(_ name: String?) -> String {
    let said = name.map { "\"\($0)\" is no severity" } ?? "This is no severity"
    return "\(said); a rule is \"off\", or has \"hint\", \"information\", \"warning\" or \"error\"."
  }

  fileprivate static func unknownExam(_ name: String, _ nearest: String?, _ all: [String]) -> String {
    if let nearest { return "No exam \"\(name)\" is known; did you mean \"\(nearest)\"?" }
    return "No exam \"\(name)\" is known, so domains cannot be checked; name one of \(all.joined(separator: ", "))."
  }

  fileprivate static func unknownGuide(_ name: String, _ nearest: String?, _ all: [String]) -> String {
    if let nearest { return "No guide \"\(name)\" is known; did you mean \"\(nearest)\"?" }
    return "No guide \"\(name)\" is known, so domains cannot be checked; name one of \(all.joined(separator: ", "))."
  }
}

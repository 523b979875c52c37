import Findings
import Syntax

/// Reads the fields of a data file (a guide, a catalogue) and keeps what is wrong with it as findings.
///
/// The file's schema says what is wrong with its shape; this says only what the schema cannot, or what keeps a file from
/// being used at all, so that an entry is never lost in silence.
struct DataReader {
  private(set) var findings: [Finding] = []
  let rule: RuleID

  init(rule: RuleID) {
    self.rule = rule
  }

  mutating func warn(_ message: String, at value: Value) {
    findings.append(Finding(rule, .warning, message, at: value.writtenRange))
  }

  /// The text of a scalar that is text, a number or a truth value.
  func text(_ value: Value?) -> String? {
    guard let value, value.isScalar, !value.isNull else { return nil }
    return value.string
  }

  /// The text of `key` of a mapping; says so where it is missing.
  mutating func required(_ key: String, of value: Value, what: String) -> String? {
    if let found = text(value[key]), !found.isEmpty { return found }
    warn("\(what) has no \"\(key)\", so it is left out; give it one.", at: value)
    return nil
  }

  func texts(_ value: Value?) -> [String] {
    guard let value, value.isSequence else { return [] }
    return value.items.compactMap { text($0) }
  }

  func number(_ value: Value?) -> Double? {
    text(value).flatMap(Double.init)
  }

  func integer(_ value: Value?) -> Int? {
    value?.integer
  }

  mutating func date(_ value: Value?) -> CalendarDate? {
    guard let value, let text = text(value) else { return nil }
    if let date = CalendarDate(text) { return date }
    warn(
      "\"\(text)\" is no date, so it is not used; write a day, a month or a year: 2026-04-22, 2026-04, 2026.", at: value
    )
    return nil
  }

  /// A date, or a mapping of the earliest and the latest it can have been.
  mutating func span(_ value: Value?) -> DateSpan? {
    guard let value else { return nil }
    guard value.isMapping else { return date(value).map { DateSpan($0) } }
    guard let earliest = date(value["earliest"]), let latest = date(value["latest"]) else { return nil }
    guard earliest.earliest <= latest.latest else {
      warn("The earliest date lies behind the latest, so neither is used; exchange them.", at: value)
      return nil
    }
    return DateSpan(earliest: earliest.earliest, latest: latest.latest)
  }
}

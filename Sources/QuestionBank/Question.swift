import Syntax

/// A question of a bank, with the place of everything in it.
///
/// It is made from its own text alone, so that it can be kept as long as that text is not touched.
package struct Question: Sendable {
  /// The value behind it; nil where the format has no values, as Markdown.
  package let value: Value?
  /// The bytes of the whole question.
  package let range: Range<Int>

  /// What it has of the fields below, each once: one list, and not a place for each, as rules pass questions around.
  var fields = QuestionFields()
  package internal(set) var options: [Option] = []
  package internal(set) var key = AnswerKey()
  /// The fields that state the key, as `answer`.
  package internal(set) var answerFields: [Field] = []
  package internal(set) var selection = Selection.unknown
  /// What the words of the question say of how many to choose; nil where they say nothing.
  package internal(set) var selectionInWords: Selection?
  package internal(set) var kind = QuestionKind.choice

  package var id: Field? { fields[.id] }
  package var domain: Field? { fields[.domain] }
  package var scenario: Field? { fields[.scenario] }
  package var stem: Field? { fields[.question] }
  /// The key and value of the options' list.
  package var optionsField: Field? { fields[.options] }
  package var select: Field? { fields[.select] }
  package var explanation: Field? { fields[.explanation] }
  package var references: FieldList? { fields[.references].map { FieldList($0) } }
  package var criteria: FieldList? { fields[.criteria].map { FieldList($0) } }
  package var difficulty: Field? { fields[.difficulty] }
  package var tags: FieldList? { fields[.tags].map { FieldList($0) } }
  package var status: Field? { fields[.status] }
  package var reviewed: Field? { fields[.reviewed] }
  package var language: Field? { fields[.language] }
  package var type: Field? { fields[.type] }

  /// Rules that the question's author does not want to hear of here.
  package var ignore: [IgnoredRule] {
    let rules = fields[.ignore].map { FieldList($0).items } ?? []
    return rules.map { IgnoredRule(rule: $0.text.trimmed, range: $0.text.trimmedSourceRange) }
  }

  /// A rule named in `ignore`.
  package struct IgnoredRule: Sendable, Hashable {
    package var rule: String
    package var range: Range<Int>
  }

  package init(range: Range<Int>, value: Value? = nil) {
    self.range = range
    self.value = value
  }

  /// Whether its reader chooses among options.
  package var isChoice: Bool { kind != .other }

  /// The key, with numbers counted from `base`.
  package func resolvedKey(base: IndexBase?) -> ResolvedKey {
    ResolvedKey(key, optionCount: options.count, base: base)
  }

  /// The name by which a reader calls the option at `index`: its label, or its letter in the alphabet.
  package func letter(ofOption index: Int) -> String {
    guard index >= 0, index < options.count, let label = options[index].label else { return Option.letter(at: index) }
    return label.text.trimmed
  }

  /// Where a finding about the question as a whole stands: its id, else the key of its first field that has one.
  package var anchor: Range<Int> {
    if let id, !id.isBlank { return id.range }
    if let first = stem?.keyRange ?? optionsField?.keyRange { return first }
    return value?.entries.first { _ in true }?.key.writtenRange ?? range.lowerBound..<range.lowerBound
  }

  /// The text of every field that a reader of the exam reads, in document order.
  package var prose: [Field] {
    let fields = [scenario, stem, explanation] + options.flatMap { [$0.text, $0.explanation] }
    return fields.compactMap { $0 }.filter(\.isText).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}

import Syntax

/// A question of a bank, with the place of everything in it.
///
/// It is made from its own text alone, so that it can be kept as long as that text is not touched.
package struct Question: Sendable {
  /// The value behind it; nil where the format has no values, as Markdown.
  package var value: Value?
  /// The bytes of the whole question.
  package var range: Range<Int>

  package var id: Field?
  package var domain: Field?
  package var scenario: Field?
  package var stem: Field?
  /// The key and value of the options' list.
  package var optionsField: Field?
  package var options: [Option] = []
  package var key = AnswerKey()
  /// The fields that state the key, as `answer`.
  package var answerFields: [Field] = []
  package var select: Field?
  package var selection = Selection.unknown
  /// What the words of the question say of how many to choose; nil where they say nothing.
  package var selectionInWords: Selection?
  package var explanation: Field?
  package var references: FieldList?
  package var criteria: FieldList?
  package var difficulty: Field?
  package var tags: FieldList?
  package var status: Field?
  package var reviewed: Field?
  package var language: Field?
  package var type: Field?
  package var kind = QuestionKind.choice
  /// Rules that the question's author does not want to hear of here.
  package var ignore: [IgnoredRule] = []

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

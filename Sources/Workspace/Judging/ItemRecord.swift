import Catalog
import Findings
import JSONSchema
import QuestionBank
import Rules
import SourceText
import Syntax

/// What is known of one item of a bank's list, kept as long as its chunk is the same. Places count from the chunk's start.
final class ItemRecord: Summed, Sendable {
  let item: ReadItem
  /// nil where it was not judged yet.
  let findings: ItemFindings?
  /// What the rules on the bank as a whole need; nil where it was not collected yet, as what is shown at once does
  /// without.
  let facts: QuestionFacts?
  let summary: RecordSum

  init(_ item: ReadItem, findings: ItemFindings? = nil, facts: QuestionFacts? = nil) {
    self.item = item
    self.findings = findings
    self.facts = facts
    summary = RecordSum(item, findings, facts)
  }

  /// What may be wanted of a question besides what is read.
  struct Parts: OptionSet {
    let rawValue: Int

    static let findings = Parts(rawValue: 1)
    static let facts = Parts(rawValue: 2)
    static let all: Parts = [.findings, .facts]
  }
}

/// An item as it is read.
struct ReadItem: Sendable {
  let chunk: SyntaxChunk
  /// The bytes of the item; empty where it is no question.
  var range = 0..<0
  /// What its key tells of how the keys of the bank count; nil where it is no question.
  var indexEvidence: IndexBaseEvidence?
  var comments: [SuppressionComment.Reading] = []
  /// The rules that it asks to be silent.
  var ignored: [Question.IgnoredRule] = []
  /// Whether nothing but the chunk tells all that is known of it.
  var isKept: Bool

  /// An item that is no question, as far as is known.
  init(_ chunk: SyntaxChunk) {
    self.chunk = chunk
    isKept = !chunk.hasAliases
  }
}

/// What is found in one question.
struct ItemFindings: Sendable {
  /// How the keys of the bank were taken to count.
  let base: IndexBase?
  /// All of them.
  let all: [Finding]
  /// Those that are shown as far as the question alone tells: without those it ignores, each defect once, in order of
  /// place.
  let shown: [Finding]

  init(_ findings: [Finding], base: IndexBase?, ignoring ignored: [Question.IgnoredRule] = [], in range: Range<Int>) {
    self.base = base
    all = findings
    var shown = findings
    if !ignored.isEmpty {
      var suppressions = Suppressions()
      suppressions.ignore(ignored.map { Suppressions.Request(rule: RuleID($0.rule), range: $0.range) }, in: range)
      shown.removeAll(where: suppressions.silences)
    }
    self.shown = DefectMerger.withoutEchoes(shown).inOrder()
  }
}

/// All that findings in a question depend on besides its chunk, and how the keys of the bank count.
struct JudgeKey: Sendable, Hashable {
  var header: [String?]
  var settings: RuleSettings
  var exam: String?
  var guide: String?
  var today: Day
  var registries: ObjectIdentifier
  var schema: ObjectIdentifier?
  var itemSchemas: [Schema.SubschemaID]
  var unknownKeys: Severity

  init(_ context: DocumentContext, _ header: BankHeader, _ itemSchemas: [Schema.SubschemaID]) {
    self.header = [header.exam, header.guide, header.language, header.shuffle].map { $0?.string }
    settings = context.settings
    exam = context.exam?.exam
    guide = context.guide?.id
    today = context.today
    registries = ObjectIdentifier(context.registries)
    schema = context.schema.map { ObjectIdentifier($0) }
    self.itemSchemas = itemSchemas
    unknownKeys = context.unknownKeys
  }
}

extension SyntaxChunk {
  /// Whether something in it stands elsewhere.
  var hasAliases: Bool { nodes.contains { $0.kind == .alias } }

  /// Whether its text is broken, so that nothing more can be said of it.
  var isBroken: Bool { errors.contains { $0.code.isOfGrammar } }
}

extension Range<Int> {
  func shifted(by offset: Int) -> Range<Int> { lowerBound + offset..<upperBound + offset }
}

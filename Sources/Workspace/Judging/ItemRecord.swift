import Catalog
import Findings
import JSONSchema
import QuestionBank
import Rules
import SourceText
import Syntax

/// What is known of one item of a bank's list, kept as long as its chunk is the same. Places count from the chunk's start.
final class ItemRecord: Summed, Sendable {
  let chunk: SyntaxChunk
  /// nil for an item that is no question.
  let facts: QuestionFacts?
  /// The bytes of the item.
  let range: Range<Int>
  let comments: [SuppressionComment.Reading]
  let ignored: [Question.IgnoredRule]
  /// Whether nothing but the chunk tells all this.
  let isKept: Bool
  /// nil where it was not judged yet.
  let findings: ItemFindings?
  let summary: RecordSum

  init(
    _ chunk: SyntaxChunk, facts: QuestionFacts?, range: Range<Int>, comments: [SuppressionComment.Reading] = [],
    ignored: [Question.IgnoredRule] = [], isKept: Bool, findings: ItemFindings?
  ) {
    self.chunk = chunk
    self.facts = facts
    self.range = range
    self.comments = comments
    self.ignored = ignored
    self.isKept = isKept
    self.findings = findings
    summary = RecordSum(chunk, facts, comments, ignored, isKept, findings)
  }

  /// Whether its findings depend on how the keys of the bank count.
  var isCounted: Bool { facts.map { $0.indexEvidence.questions > 0 } ?? false }

  /// The same item, judged.
  func judged(_ findings: ItemFindings, isKept: Bool) -> ItemRecord {
    ItemRecord(
      chunk, facts: facts, range: range, comments: comments, ignored: ignored, isKept: isKept, findings: findings)
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

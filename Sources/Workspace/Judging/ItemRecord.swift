import Catalog
import Findings
import JSONSchema
import QuestionBank
import Rules
import Syntax

/// What is known of one question, kept as long as its chunk is the same. Places count from the chunk's start.
struct ItemRecord: Sendable {
  /// Held, so that its identity stays its own.
  var chunk: SyntaxChunk
  var facts: QuestionFacts
  var comments: [SuppressionComment.Reading]
  var ignored: [Question.IgnoredRule]
  /// The findings, and what they were made by; nil before, and where they depend on more than the chunk.
  var findings: (key: JudgeKey, findings: [Finding])?
}

/// All that findings in a question depend on besides its chunk.
struct JudgeKey: Sendable, Hashable {
  var header: [String?]
  var base: IndexBase?
  var settings: RuleSettings
  var exam: String?
  var guide: String?
  var today: Day
  var registries: ObjectIdentifier
  var schema: ObjectIdentifier?
  var itemSchemas: [Schema.SubschemaID]

  init(_ context: DocumentContext, _ header: BankHeader, _ base: IndexBase?, _ itemSchemas: [Schema.SubschemaID]) {
    self.header = [header.exam, header.guide, header.language, header.shuffle].map { $0?.string }
    self.base = base
    settings = context.settings
    exam = context.exam?.exam
    guide = context.guide?.id
    today = context.today
    registries = ObjectIdentifier(context.registries)
    schema = context.schema.map { ObjectIdentifier($0) }
    self.itemSchemas = itemSchemas
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

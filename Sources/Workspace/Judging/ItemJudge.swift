import Findings
import JSONSchema
import QuestionBank
import Rules
import Syntax

/// Judges the questions of a bank, each by itself.
struct ItemJudge {
  let context: DocumentContext
  private(set) var tree: SyntaxTree
  private var schema: Schema?
  let header: BankHeader
  /// The schemas that hold for a question.
  let schemas: [Schema.SubschemaID]
  /// How the keys of the bank are taken to count.
  let base: IndexBase?
  private let rules: RuleContext

  init(
    _ context: DocumentContext, _ header: BankHeader, _ schemas: [Schema.SubschemaID], base: IndexBase?
  ) {
    self.context = context
    self.header = header
    self.schemas = schemas
    self.base = base
    tree = context.document.tree
    schema = context.schema?.schema
    rules = context.rules(header, base)
  }

  /// The same judge for another thread: threads that count references to the same objects wait for each other.
  var twin: ItemJudge {
    var twin = self
    twin.tree = tree.twin
    twin.schema = schema?.copy()
    return twin
  }

  /// What is known of the item in a chunk that begins at `offset`.
  func record(of chunk: SyntaxChunk, at offset: Int, isJudging: Bool) -> ItemRecord {
    guard let item = Value.item(in: chunk, at: offset, of: tree), item.isMapping else {
      return ItemRecord(chunk, facts: nil, range: 0..<0, isKept: !chunk.hasAliases, findings: nil)
    }
    return record(of: item, chunk, at: offset, isJudging: isJudging)
  }

  /// What is known of an item that has no chunk of its own; its places are those in the text.
  func record(of item: Value, isJudging: Bool) -> ItemRecord {
    record(of: item, Self.noChunk, at: 0, isJudging: isJudging)
  }

  private static let noChunk = SyntaxChunk(text: [], nodes: [], errors: [], hasAnchors: false)

  private func record(of item: Value, _ chunk: SyntaxChunk, at offset: Int, isJudging: Bool) -> ItemRecord {
    let question = Question(item)
    let texts = isJudging ? RuleRegistry.texts(of: question) : ItemTexts(question)
    let isOwn = item.isInItem && item.aliasRange == nil && item.chunk === chunk
    let record = ItemRecord(
      chunk, facts: QuestionFacts(question, texts).shifted(by: -offset), range: item.writtenRange.shifted(by: -offset),
      comments: isOwn ? SuppressionComment.readings(in: chunk) : [],
      ignored: question.ignore.map { $0.shifted(by: -offset) }, isKept: isOwn && !chunk.hasAliases, findings: nil)
    return isJudging ? judged(record, item, question, texts, at: offset) : record
  }

  /// The same item, judged; its chunk begins at `offset`.
  func judged(_ record: ItemRecord, at offset: Int) -> ItemRecord {
    guard record.facts != nil, let item = Value.item(in: record.chunk, at: offset, of: tree) else { return record }
    return judged(record, item, Question(item), nil, at: offset)
  }

  /// `texts` are those of the question for the rules, where they are read already.
  private func judged(
    _ record: ItemRecord, _ item: Value, _ question: Question, _ texts: ItemTexts?, at offset: Int
  ) -> ItemRecord {
    let found = findings(of: item, question, texts)
    let span = offset..<offset + record.chunk.text.count
    let isKept = record.isKept && found.allSatisfy { $0.isWithin(span) }
    let findings = ItemFindings(
      found.map { $0.shifted(by: -offset) }, base: base, ignoring: record.ignored, in: record.range)
    return record.judged(findings, isKept: isKept)
  }

  private func findings(of item: Value, _ question: Question, _ texts: ItemTexts?) -> [Finding] {
    // What stands in a broken text is known too badly to be judged.
    guard !item.isInItem || !item.chunk.isBroken else { return [] }
    // What is no question of choice (an essay, a header) is none of the schema's.
    let schema = item.isInItem && question.isChoice ? schemaFindings(in: item) : []
    return DefectMerger.merged(
      schema: named(schema, question),
      rules: RuleRegistry.findings(in: question, texts ?? RuleRegistry.texts(of: question), rules))
  }

  private func named(_ findings: [Finding], _ question: Question) -> [Finding] {
    guard !findings.isEmpty, let id = question.id, !id.isBlank else { return findings }
    let name = id.text.trimmed
    return findings.map { finding in
      var finding = finding
      finding.question = name
      return finding
    }
  }

  private func schemaFindings(in item: Value) -> [Finding] {
    guard let schema else { return [] }
    if context.choice.source == .builtIn(.bank) {
      let bank = NormalizedBank(schema: schema, tree: tree, unknownKeys: context.unknownKeys)
      return context.severities(bank.findings(in: item, schemas))
    }
    return context.severities(schemas.flatMap { schema.findings(in: item, at: $0) })
  }
}

extension Question.IgnoredRule {
  func shifted(by offset: Int) -> Self {
    var result = self
    result.range = range.shifted(by: offset)
    return result
  }
}

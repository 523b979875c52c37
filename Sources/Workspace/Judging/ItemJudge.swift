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

  /// What is known of the item in a chunk that begins at `offset`, with `parts`.
  func record(of chunk: SyntaxChunk, at offset: Int, _ parts: ItemRecord.Parts) -> ItemRecord {
    guard let item = Value.item(in: chunk, at: offset, of: tree), item.isMapping else {
      return ItemRecord(ReadItem(chunk))
    }
    return record(of: item, chunk, at: offset, parts)
  }

  /// What is known of an item that has no chunk of its own; its places are those in the text.
  func record(of item: Value, _ parts: ItemRecord.Parts) -> ItemRecord {
    record(of: item, Self.noChunk, at: 0, parts)
  }

  private static let noChunk = SyntaxChunk(text: [], nodes: [], errors: [], hasAnchors: false)

  private func record(
    of item: Value, _ chunk: SyntaxChunk, at offset: Int, _ parts: ItemRecord.Parts
  ) -> ItemRecord {
    let question = Question(item)
    let isOwn = item.isInItem && item.aliasRange == nil && item.chunk === chunk
    var read = ReadItem(chunk)
    read.range = item.writtenRange.shifted(by: -offset)
    read.indexEvidence = IndexBaseEvidence(question)
    read.comments = isOwn ? SuppressionComment.readings(in: chunk) : []
    read.ignored = question.ignore.map { $0.shifted(by: -offset) }
    read.isKept = isOwn && !chunk.hasAliases
    return completed(ItemRecord(read), item, question, at: offset, parts)
  }

  /// The same item with `parts`, judged as if the keys of the bank counted by `base`; its chunk begins at `offset`.
  func completed(_ record: ItemRecord, at offset: Int, _ parts: ItemRecord.Parts) -> ItemRecord {
    guard let item = Value.item(in: record.item.chunk, at: offset, of: tree) else { return record }
    return completed(record, item, Question(item), at: offset, parts)
  }

  private func completed(
    _ record: ItemRecord, _ item: Value, _ question: Question, at offset: Int, _ parts: ItemRecord.Parts
  ) -> ItemRecord {
    let isCounted = record.item.indexEvidence.map { $0.questions > 0 } ?? false
    let isJudging = parts.contains(.findings) && record.findings.map { isCounted && $0.base != base } ?? true
    let isCollecting = parts.contains(.facts) && record.facts == nil
    guard isJudging || isCollecting else { return record }
    let texts = isJudging ? RuleRegistry.texts(of: question) : ItemTexts(question)
    var read = record.item
    var findings = record.findings
    if isJudging {
      let found = self.findings(of: item, question, texts)
      let span = offset..<offset + read.chunk.text.count
      read.isKept = read.isKept && found.allSatisfy { $0.isWithin(span) }
      findings = ItemFindings(
        found.map { $0.shifted(by: -offset) }, base: base, ignoring: read.ignored, in: read.range)
    }
    let facts = isCollecting ? QuestionFacts(question, texts).shifted(by: -offset) : record.facts
    return ItemRecord(read, findings: findings, facts: facts)
  }

  private func findings(of item: Value, _ question: Question, _ texts: ItemTexts) -> [Finding] {
    // What stands in a broken text is known too badly to be judged.
    guard !item.isInItem || !item.chunk.isBroken else { return [] }
    // What is no question of choice (an essay, a header) is none of the schema's.
    let schema = item.isInItem && question.isChoice ? schemaFindings(in: item) : []
    return DefectMerger.merged(
      schema: named(schema, question),
      rules: RuleRegistry.findings(in: question, texts, rules))
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

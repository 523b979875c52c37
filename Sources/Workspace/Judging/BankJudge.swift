import Findings
import JSONSchema
import QuestionBank
import Rules
import SourceText
import Syntax

/// Judges a bank question by question, and then as a whole.
struct BankJudge {
  let context: DocumentContext
  let cache: BankCache
  private let document: Document
  /// nil where the document has no value.
  private let bank: Bank?
  /// The documents behind the first, of which none is read.
  private let rest: [Value]

  init(_ context: DocumentContext, _ cache: BankCache) {
    self.context = context
    self.cache = cache
    document = context.document
    let documents = document.tree.documents
    bank = documents.first.map { Bank($0) }
    rest = Array(documents.dropFirst())
  }

  /// The facts of all questions, their places in the document.
  func facts() -> [QuestionFacts] { reads().map(\.facts) }

  /// The findings; `idsElsewhere` are the ids of other banks with their places, `twins` the questions here or there that
  /// questions of this bank repeat, where there are other banks, and `name` is what sentences call a file.
  func judgement(
    idsElsewhere: [String: [RelatedPlace]], twins: [Int: Twin]?, naming name: @escaping @Sendable (String) -> String
  ) -> Judgement {
    if let finding = SyntaxJudge.notText(document.text) ?? SyntaxJudge.noValue(in: document) {
      return Judgement(findings: context.severities([finding]), questions: 0)
    }
    let reads = reads()
    let questions = reads.map(\.facts)
    let facts = BankFacts(
      questions, idsElsewhere: idsElsewhere, twins: twins ?? cache.twins(in: questions), naming: name)
    let base = facts.indexEvidence.base
    let header = bank?.header ?? BankHeader()
    let rules = context.rules(header, base)
    let outside = schemaOutsideItems()
    let key = JudgeKey(context, header, base, outside.itemSchemas)

    var findings = outside.findings + several()
    var suppressions = Suppressions()
    var comments = SuppressionComment.readings(in: document.tree.skeleton, of: document.tree)
    for read in reads {
      findings += self.findings(of: read, rules, key)
      suppressions.ignore(read.ignored, in: read.range)
      findings += ignoredUnknown(read)
      comments += read.record.comments.map { $0.shifted(by: read.base) }
    }
    findings += RuleRegistry.findings(in: facts, rules).map { balanced($0, facts, base) }
    findings += context.severities(SyntaxJudge.findings(in: document))
    comments.sort { $0.range.lowerBound < $1.range.lowerBound }
    suppressions.add(comments.compactMap(\.comment), in: document.text)
    findings += context.severities(comments.flatMap(\.findings))
    findings += context.severities(WorkspaceRules.unused(suppressions, findings))
    let heard = findings.filter { !suppressions.silences($0) }.inOrder()
    return Judgement(findings: DefectMerger.merged(bank: heard, questions: reads.count), questions: reads.count)
  }

  // MARK: Questions

  /// A question with what is known of it.
  private struct Read {
    var item: Value
    /// The question, where it had to be read.
    var question: Question?
    var record: ItemRecord
    /// Where the chunk begins; 0 where places are absolute.
    var base: Int
    var range: Range<Int>
    /// Whether the record may be kept.
    var isKept: Bool

    var facts: QuestionFacts { record.facts.shifted(by: base) }

    /// The rules that the question asks to be silent about.
    var ignored: [Suppressions.Request] {
      record.ignored.map { Suppressions.Request(rule: RuleID($0.rule), range: $0.range.shifted(by: base)) }
    }
  }

  private func reads() -> [Read] {
    let known = cache.records
    var kept: [ObjectIdentifier: ItemRecord] = [:]
    var reads: [Read] = []
    guard let bank else { return [] }
    for item in bank.items {
      let read = read(item, known)
      if read.isKept { kept[ObjectIdentifier(item.chunk)] = read.record }
      reads.append(read)
    }
    cache.records = kept
    return reads
  }

  private func read(_ item: Value, _ known: [ObjectIdentifier: ItemRecord]) -> Read {
    let base = item.chunkBase ?? 0
    let isKept = item.isInItem && item.aliasRange == nil
    if isKept, let record = known[ObjectIdentifier(item.chunk)] {
      return Read(item: item, record: record, base: base, range: item.range, isKept: true)
    }
    let question = Question(item)
    let isAlone = isKept && !item.chunk.hasAliases
    let record = ItemRecord(
      chunk: item.chunk, facts: QuestionFacts(question).shifted(by: -base),
      comments: isKept ? SuppressionComment.readings(in: item.chunk) : [],
      ignored: question.ignore.map { $0.shifted(by: -base) })
    return Read(item: item, question: question, record: record, base: base, range: item.writtenRange, isKept: isAlone)
  }

  private func findings(of read: Read, _ rules: RuleContext, _ key: JudgeKey) -> [Finding] {
    // What stands in a broken text is known too badly to be judged.
    guard !read.item.isInItem || !read.item.chunk.isBroken else { return [] }
    if let known = read.record.findings, known.key == key { return known.findings.map { $0.shifted(by: read.base) } }
    let question = read.question ?? Question(read.item)
    // What is no question of choice (an essay, a header) is none of the schema's.
    let schema = read.item.isInItem && question.isChoice ? schemaFindings(in: read.item, key.itemSchemas) : []
    let findings = DefectMerger.merged(
      schema: named(schema, question), rules: RuleRegistry.findings(in: question, rules))
    let span = read.base..<read.base + read.item.chunk.text.count
    if read.isKept, findings.allSatisfy({ $0.isWithin(span) }) {
      cache.keep(findings.map { $0.shifted(by: -read.base) }, by: key, for: read.item.chunk)
    }
    return findings
  }

  /// The rules of `ignore` that do not exist.
  private func ignoredUnknown(_ read: Read) -> [Finding] {
    let unknown = read.record.ignored.filter { RuleDirectory.description(of: RuleID($0.rule)) == nil }
    return context.severities(unknown.map { WorkspaceRules.unknownRule($0.rule, at: $0.range.shifted(by: read.base)) })
  }

  private func named(_ findings: [Finding], _ question: Question) -> [Finding] {
    guard let id = question.id, !id.isBlank else { return findings }
    return findings.map { finding in
      var finding = finding
      finding.question = id.text.trimmed
      return finding
    }
  }

  /// A finding on where keys stand, with the fix that only the texts of all questions can give.
  private func balanced(_ finding: Finding, _ facts: BankFacts, _ base: IndexBase?) -> Finding {
    guard finding.rule == KeyBalance.rule, facts.questions.count <= KeyBalance.limit,
      let question = facts.questions.first(where: { $0.anchor == finding.range }), let bank,
      let fix = KeyBalance.fix(bank.questions, optionCount: question.optionCount, base: base)
    else { return finding }
    var finding = finding
    finding.fixes = [fix]
    return finding
  }

  // MARK: The schema

  private func schemaOutsideItems() -> (findings: [Finding], itemSchemas: [Schema.SubschemaID]) {
    guard let schema = context.schema?.schema, let root = document.tree.documents.first else { return ([], []) }
    var result: (findings: [Finding], itemSchemas: [Schema.SubschemaID])
    if isBuiltIn {
      result = NormalizedBank(schema: schema, tree: document.tree).findingsOutsideItems()
    } else {
      let outside = schema.findingsOutsideItems(in: root)
      result = (outside.findings, outside.itemSchemas)
    }
    result.findings = document.tree.skeleton.isBroken ? [] : context.severities(result.findings)
    return result
  }

  private func schemaFindings(in item: Value, _ schemas: [Schema.SubschemaID]) -> [Finding] {
    guard let schema = context.schema?.schema else { return [] }
    if isBuiltIn {
      return context.severities(NormalizedBank(schema: schema, tree: document.tree).findings(in: item, schemas))
    }
    return context.severities(schemas.flatMap { schema.findings(in: item, at: $0) })
  }

  /// Whether the schema is ours, which knows keys by one name each.
  private var isBuiltIn: Bool { context.choice.source == .builtIn(.bank) }

  // MARK: Streams

  private func several() -> [Finding] {
    guard let second = rest.first else { return [] }
    return context.severities([
      Finding(
        WorkspaceRules.severalDocuments, .error,
        "A bank is one document, and what stands from here on is not read; put it into a file of its own, or take out \"---\".",
        at: second.range.lowerBound..<min(second.range.upperBound, second.range.lowerBound + 1))
    ])
  }
}

extension Question.IgnoredRule {
  fileprivate func shifted(by offset: Int) -> Self {
    var result = self
    result.range = range.shifted(by: offset)
    return result
  }
}

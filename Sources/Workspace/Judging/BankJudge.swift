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
  private let workers: Workers
  let document: Document
  /// nil where the document has no value.
  private let bank: Bank?
  /// The documents behind the first, of which none is read.
  private let rest: [Value]

  init(_ context: DocumentContext, _ cache: BankCache, _ workers: Workers = .one) {
    self.workers = workers
    self.context = context
    self.cache = cache
    document = context.document
    let documents = document.tree.documents
    bank = documents.first.map { Bank($0) }
    rest = Array(documents.dropFirst())
  }

  /// The facts of all questions, their places in the document.
  func facts() -> [QuestionFacts] {
    facts(in: state(schemaOutsideItems().itemSchemas, .facts))
  }

  /// Reads and judges the questions, where that was not done yet.
  func prepare() { _ = state(schemaOutsideItems().itemSchemas, .all) }

  /// The findings; `idsElsewhere` are the ids of other banks with their places, `twins` the questions here or there that
  /// questions of this bank repeat, where there are other banks, and `name` is what sentences call a file.
  func judgement(
    idsElsewhere: [String: [RelatedPlace]], twins: [Int: Twin]?, naming name: @escaping @Sendable (String) -> String
  ) -> Judgement {
    if let unreadable { return Judgement(findings: unreadable, questions: 0) }
    let outside = schemaOutsideItems()
    let state = state(outside.itemSchemas, .all)
    let questions = facts(in: state)
    let facts = BankFacts(
      questions, idsElsewhere: idsElsewhere, twins: twins ?? cache.twins(in: questions, with: workers), naming: name)

    var found: [Finding] = []
    var position = state.offset
    for record in state.records {
      if let findings = record.findings { found += findings.all.map { $0.shifted(by: position) } }
      position += record.item.chunk.text.count
    }
    let wide = RuleRegistry.findings(in: facts, context.rules(header, state.base)).map {
      balanced($0, facts, state.base)
    }
    found += wide + others(outside.findings, state)
    let suppressions = suppressions(comments(state), state)
    let unused = context.severities(WorkspaceRules.unused(suppressions, found))
    let heard = (found + unused).filter { !suppressions.silences($0) }.inOrder()
    let merged = DefectMerger.merged(bank: heard, questions: questions.count)
    cache.lastOverview = BankOverview(
      document.tree, ((wide + unused).filter { !suppressions.silences($0) } + merged.told).inOrder(),
      sharedMessages: merged.sharedMessages)
    return Judgement(findings: merged.findings, questions: questions.count)
  }

  /// What is said of a document that is no text or has no value, in place of all else.
  var unreadable: [Finding]? {
    (SyntaxJudge.notText(document.text) ?? SyntaxJudge.noValue(in: document)).map { context.severities([$0]) }
  }

  private var header: BankHeader { bank?.header ?? BankHeader() }

  // MARK: Questions

  func state(_ schemas: [Schema.SubschemaID], _ parts: ItemRecord.Parts) -> BankState {
    let key = JudgeKey(context, header, schemas)
    return cache.update { last in
      var state = last.flatMap { $0.key == key ? $0 : nil } ?? BankState(key)
      state.read(bank?.list, { ItemJudge(context, header, schemas, base: $0) }, parts, workers)
      return state
    }
  }

  private func facts(in state: BankState) -> [QuestionFacts] {
    var facts: [QuestionFacts] = []
    facts.reserveCapacity(state.records.summary.questions)
    var position = state.offset
    for record in state.records {
      if let own = record.facts { facts.append(own.shifted(by: position)) }
      position += record.item.chunk.text.count
    }
    return facts
  }

  // MARK: Around the questions

  /// What is found outside of the questions, by the schema and the language, and of what is to be silent.
  func others(_ outside: [Finding], _ state: BankState) -> [Finding] {
    var found = outside + several() + context.severities(SyntaxJudge.findings(in: document))
    found += context.severities(comments(state).flatMap(\.findings))
    state.forEach(\.ignoring) { record, offset in
      let unknown = record.item.ignored.filter { RuleDirectory.description(of: RuleID($0.rule)) == nil }
      found += context.severities(unknown.map { WorkspaceRules.unknownRule($0.rule, at: $0.range.shifted(by: offset)) })
      return true
    }
    return found
  }

  /// The comments of ours, in order of place.
  func comments(_ state: BankState) -> [SuppressionComment.Reading] {
    var comments = SuppressionComment.readings(in: document.tree.skeleton, of: document.tree)
    state.forEach(\.comments) { record, offset in
      comments += record.item.comments.map { $0.shifted(by: offset) }
      return true
    }
    return comments.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  func suppressions(_ comments: [SuppressionComment.Reading], _ state: BankState) -> Suppressions {
    var suppressions = Suppressions()
    state.forEach(\.ignoring) { record, offset in
      let rules = record.item.ignored.map { ignored in
        Suppressions.Request(rule: RuleID(ignored.rule), range: ignored.range.shifted(by: offset))
      }
      suppressions.ignore(rules, in: record.item.range.shifted(by: offset))
      return true
    }
    suppressions.add(comments.compactMap(\.comment), in: document.text)
    return suppressions
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

  func schemaOutsideItems() -> (findings: [Finding], itemSchemas: [Schema.SubschemaID]) {
    guard let schema = context.schema?.schema, let root = document.tree.documents.first else { return ([], []) }
    var result: (findings: [Finding], itemSchemas: [Schema.SubschemaID])
    if isBuiltIn {
      let bank = NormalizedBank(schema: schema, tree: document.tree, unknownKeys: context.unknownKeys)
      result = bank.findingsOutsideItems()
    } else {
      let outside = schema.findingsOutsideItems(in: root)
      result = (outside.findings, outside.itemSchemas)
    }
    result.findings = document.tree.skeleton.isBroken ? [] : context.severities(result.findings)
    return result
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

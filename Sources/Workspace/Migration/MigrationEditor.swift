import Catalog
import Findings
import QuestionBank
import Rules
import SourceText
import Syntax

/// Collects the edits that move a bank from one version of a guide to another.
struct MigrationEditor {
  let exam: ExamGuide
  let source: GuideVersion
  let target: GuideVersion
  /// Judges product names by the target's time; nil where no catalogue holds.
  let judge: ProductJudge?
  private(set) var changes: [Migration.Change] = []
  /// By where they begin and end: what several questions share through an alias is edited once.
  private var editsByRange: [Range<Int>: TextEdit] = [:]

  init(exam: ExamGuide, source: GuideVersion, target: GuideVersion, judge: ProductJudge?) {
    self.exam = exam
    self.source = source
    self.target = target
    self.judge = judge
  }

  /// In order of place.
  var edits: [TextEdit] {
    editsByRange.values.sorted {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }
  }

  // MARK: The header

  mutating func setGuide(_ header: BankHeader, of root: Value) {
    // A version alone belongs to the exam that is named with it.
    let needsExam = header.exam.map { $0.isBlank || !$0.isText } ?? true
    guard let field = header.guide, field.isText, !field.isBlank else {
      let name = needsExam ? target.id : target.version
      let editing = ValueEditing(root.tree)
      let edits: [TextEdit]
      if let field = header.guide, let value = field.value {
        edits = editing.replace(value, with: .string(name)).edits
      } else {
        edits =
          editing.insert("guide", .string(name), into: root, at: root.entry("exam").map { .after($0) } ?? .first).edits
      }
      return add(.guide, edits, at: edits.first?.range ?? 0..<0, from: source.version, to: name, nil)
    }
    let old = field.text.trimmed
    let new = old.contains("@") ? target.id : target.version
    guard old != new else { return }
    add(.guide, field.edits(toWord: new), at: field.text.trimmedSourceRange, from: old, to: new, nil)
  }

  // MARK: Domains

  mutating func moveDomain(of question: Question) {
    guard source.version != target.version, let field = question.domain, field.isText, !field.isBlank else { return }
    let text = field.text.trimmed
    // What is not the source's is told by the rules on domains, before and after.
    guard let domain = source.domain(matching: text) else { return }
    let targets = exam.targets(of: domain.number, from: source.version, to: target.version) ?? likeIn(target, domain)
    if targets.count == 1, let moved = target.domains.first(where: { $0.number == targets[0] }) {
      let new = moved.spelled(like: text)
      guard new != text else { return }
      add(.domain, field.edits(to: moved), at: field.text.trimmedSourceRange, from: text, to: new, question)
    } else if target.domain(matching: text) != nil {
      // Left as it is, it would be read as a domain of the new guide that it never meant.
      let new = source.qualified(text)
      add(
        .undecidedDomain, field.edits(toWord: new), at: field.text.trimmedSourceRange, from: text, to: new, question)
    }
  }

  /// Where no crosswalk is known, a domain stays what has its title, whatever its number.
  private func likeIn(_ version: GuideVersion, _ domain: GuideDomain) -> [String] {
    version.domain(matching: domain.title).map { [$0.number] } ?? []
  }

  // MARK: Names

  mutating func renameProducts(in question: Question) {
    guard let judge else { return }
    // Read as a candidate reads: the long name comes first where the question names the product itself.
    let stem = [question.scenario, question.stem].compactMap { $0 }.filter(\.isText)
    let rest = question.prose.filter { field in !stem.contains { $0.range == field.range } }
    var named: Set<String> = []
    for field in stem { rename(in: field, question, judge) { named.insert($0).inserted } }
    for field in rest { rename(in: field, question, judge) { _ in false } }
  }

  /// `isFirst` says whether the product gets its long name.
  private mutating func rename(
    in field: Field, _ question: Question, _ judge: ProductJudge, isFirst: (String) -> Bool
  ) {
    let bytes = field.text.bytes
    var replacements: [ScalarEditing.Replacement] = []
    var own: [Migration.Change] = []
    for finding in judge.findings(in: bytes) where finding.isRenaming {
      guard let full = finding.replacements.first else { continue }
      let name = isFirst(finding.product ?? full) ? full : finding.shortReplacement ?? full
      replacements += Renaming.replacements(of: finding.range, by: name, in: bytes).map { .init($0.range, $0.text) }
      let range = field.text.sourceRange(finding.range)
      own.append(.init(kind: .name, range: range, old: finding.written, new: name, question: question.idText))
    }
    add(own, field.edits(replacements))
  }

  private mutating func add(
    _ kind: Migration.Change.Kind, _ edits: [TextEdit], at range: Range<Int>, from old: String, to new: String,
    _ question: Question?
  ) {
    add([.init(kind: kind, range: range, old: old, new: new, question: question?.idText)], edits)
  }

  /// Adds the edits of one text; a text that was edited already, through an alias, is left alone.
  private mutating func add(_ new: [Migration.Change], _ edits: [TextEdit]) {
    guard let first = edits.first, editsByRange[first.range] == nil else { return }
    for edit in edits { editsByRange[edit.range] = edit }
    changes += new
  }
}

extension Question {
  fileprivate var idText: String? { id.flatMap { $0.isBlank ? nil : $0.text.trimmed } }
}

import Catalog
import Findings
import QuestionBank
import Rules
import Syntax

extension WorkspaceSnapshot {
  /// Moves a bank to a version of its exam's guide: domains by the crosswalk, the header's guide, and product names in
  /// prose where the confidence is high.
  package func migration(of path: String, to target: GuideVersion) throws(MigrationProblem) -> Migration {
    guard let context = context(of: path), context.kind == .bank else { throw .noBank }
    let tree = context.document.tree
    guard let root = tree.root else { throw .noBank }
    if let exam = context.exam?.exam, exam != target.exam { throw .otherExam(exam) }
    guard let source = context.guide, let exam = context.guides.exam(target.exam), source.exam == target.exam else {
      throw .noGuide
    }
    guard root.isMapping else { throw .noHeader }
    guard !tree.skeleton.isBroken, !tree.items.contains(where: \.isBroken) else { throw .brokenSyntax }

    let judge = context.registries.judge(exam: exam.exam, guide: target, today: overrides.today)
    var editor = MigrationEditor(exam: exam, source: source, target: target, judge: judge)
    let bank = Bank(root)
    editor.setGuide(bank.header, of: root)
    for question in bank.questions {
      editor.moveDomain(of: question)
      editor.renameProducts(in: question)
    }
    let text = context.document.text.applying(editor.edits)
    let migrated = editor.edits.isEmpty ? self : replacing(Document(path, text))
    let before = Set(self.findings(of: path).map(FindingKey.init))
    let findings = migrated.findings(of: path).filter { finding in
      let category = RuleDirectory.description(of: finding.rule)?.category
      return category == .domain || category == .product || !before.contains(FindingKey(finding))
    }
    return Migration(
      target: target, edits: editor.edits, changes: editor.changes.sorted { $0.range.lowerBound < $1.range.lowerBound },
      text: text, findings: findings)
  }

  /// The newest version of a bank's guide, where the bank follows an older one.
  package func newerGuide(for path: String) -> GuideVersion? {
    guard let context = context(of: path), context.kind == .bank, let guide = context.guide,
      let newest = context.exam?.newestVersion, newest.version != guide.version
    else { return nil }
    return newest
  }

  /// The workspace with another text in the place of one document's.
  func replacing(_ document: Document) -> WorkspaceSnapshot {
    var result = self
    result.documents[document.path] = document
    result.banks[document.path] = BankCache()
    result.identifiers = BankIndexes(after: identifiers, changed: [document.path])
    return result
  }
}

/// What makes a finding the same before and behind edits, whatever its place and words.
fileprivate struct FindingKey: Hashable {
  let rule: RuleID
  let question: String?

  init(_ finding: Finding) {
    rule = finding.rule
    question = finding.question
  }
}

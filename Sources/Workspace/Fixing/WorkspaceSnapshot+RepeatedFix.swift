import Findings
import QuestionBank
import Rules
import SourceText
import Syntax

/// How far a fix goes that mends the same thing wherever it is.
package enum FixReach: Sendable, Hashable {
  case question
  case file
  /// All banks that the workspace knows: open ones, loaded ones, and those in its folders.
  case workspace
}

extension WorkspaceSnapshot {
  /// The fix of a product's name, made at every place within `reach` where the same rule offers the same; nil where there
  /// is no place besides the finding's own.
  ///
  /// `findings` are those of the document, where they are at hand.
  package func repeated(
    _ fix: Fix, of finding: Finding, in path: String, reach: FixReach, findings: [Finding]? = nil
  ) -> Fix? {
    guard Self.isRepeatable(finding.rule) else { return nil }
    let here = (findings ?? self.findings(of: path)).filter { $0.rule == finding.rule }
    switch reach {
    case .question:
      guard let question = questionRange(at: finding.range.lowerBound, in: path) else { return nil }
      let inside = here.filter {
        question.lowerBound <= $0.range.lowerBound && $0.range.upperBound <= question.upperBound
      }
      return Self.joined(fix, inside).map {
        Fix("\(fix.title) in this question (\($0.count))", isSafe: false, $0.edits)
      }
    case .file:
      return Self.joined(fix, here).map { Fix("\(fix.title) in this file (\($0.count))", isSafe: false, $0.edits) }
    case .workspace:
      let own = Self.joined(fix, here, atLeast: 1)
      var elsewhere: [String: [TextEdit]] = [:]
      var count = own?.count ?? 0
      for other in bankPaths where other != path {
        let findings = reading(other).findings(of: other).filter { $0.rule == finding.rule }
        guard let found = Self.joined(fix, findings, atLeast: 1) else { continue }
        elsewhere[other] = found.edits
        count += found.count
      }
      guard count > 1 else { return nil }
      let title = "\(fix.title) in the workspace (\(count))"
      return Fix(title, isSafe: false, own?.edits ?? [], elsewhere: elsewhere)
    }
  }

  /// Whether the fixes of a rule may be made at many places at once: those of product names, where one decision holds for
  /// all.
  package static func isRepeatable(_ rule: RuleID) -> Bool {
    RuleDirectory.description(of: rule)?.category == .product
  }

  /// Whether there is any other bank that a fix could reach.
  package func hasOtherBanks(than path: String) -> Bool { bankPaths.contains { $0 != path } }

  /// The edits of all findings that offer `fix`, each place once.
  private static func joined(
    _ fix: Fix, _ findings: [Finding], atLeast least: Int = 2
  ) -> (edits: [TextEdit], count: Int)? {
    let same = findings.compactMap { finding in
      finding.fixes.first { $0.title == fix.title && $0.editsElsewhere.isEmpty }
    }
    guard same.count >= least else { return nil }
    var edits: [TextEdit] = []
    for fix in same.map(\.edits) where !fix.contains(where: { conflicts($0, with: edits) }) {
      for edit in fix { edits.insert(edit, at: place(of: edit, in: edits)) }
    }
    return (edits, same.count)
  }

  /// Whether an edit meets one of `edits`, which are sorted and apart from each other: then it meets a neighbour.
  private static func conflicts(_ edit: TextEdit, with edits: [TextEdit]) -> Bool {
    var index = place(of: edit, in: edits)
    if index < edits.count, edits[index].conflicts(with: edit) { return true }
    while index > 0, edits[index - 1].range.upperBound >= edit.range.lowerBound {
      index -= 1
      if edits[index].conflicts(with: edit) { return true }
    }
    return false
  }

  /// Where an edit belongs in sorted ones: behind those that begin no later.
  private static func place(of edit: TextEdit, in edits: [TextEdit]) -> Int {
    func key(_ edit: TextEdit) -> (Int, Int) { (edit.range.lowerBound, edit.range.upperBound) }
    var (low, high) = (0, edits.count)
    while low < high {
      let middle = low + (high - low) / 2
      if key(edits[middle]) <= key(edit) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func questionRange(at offset: Int, in path: String) -> Range<Int>? {
    guard let root = documents[path]?.tree.root else { return nil }
    return Bank(root).items.first { $0.writtenRange.contains(offset) }?.writtenRange
  }
}

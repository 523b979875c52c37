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
      for other in otherBanks(than: path) {
        let findings = holding(other).findings(of: other).filter { $0.rule == finding.rule }
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
  package func hasOtherBanks(than path: String) -> Bool { !otherBanks(than: path).isEmpty }

  /// The edits of all findings that offer `fix`, each place once.
  private static func joined(
    _ fix: Fix, _ findings: [Finding], atLeast least: Int = 2
  ) -> (edits: [TextEdit], count: Int)? {
    let same = findings.compactMap { finding in
      finding.fixes.first { $0.title == fix.title && $0.editsElsewhere.isEmpty }
    }
    guard same.count >= least else { return nil }
    var edits: [TextEdit] = []
    for fix in same where !fix.edits.contains(where: { edit in edits.contains { $0.conflicts(with: edit) } }) {
      edits += fix.edits
    }
    return (edits, same.count)
  }

  private func questionRange(at offset: Int, in path: String) -> Range<Int>? {
    guard let root = documents[path]?.tree.root else { return nil }
    return Bank(root).items.first { $0.writtenRange.contains(offset) }?.writtenRange
  }

  private func otherBanks(than path: String) -> [String] {
    let known = documents.keys.filter { classification(of: $0)?.kind == .bank }
    let closed = folderIndex.files.keys.filter { documents[$0] == nil && isIndexedBank($0) }
    return (known + closed).filter { $0 != path }.sorted()
  }

  /// The workspace with the file of `path` read, where it is not open.
  private func holding(_ path: String) -> WorkspaceSnapshot {
    guard documents[path] == nil, let text = text(path) else { return self }
    return replacing(Document(path, text))
  }
}

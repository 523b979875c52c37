import Findings
import QuestionBank
import SourceText
import Workspace

/// Leaves of a run what changed since a revision: files, and in them the findings of changed lines and questions.
struct ChangeFilter {
  private let changes: [String: ChangedLines]

  /// Asks git about the working folder.
  init(since revision: String) throws {
    changes = try Git(WorkingFolder.path).changes(since: revision)
  }

  func hasChanged(_ path: String) -> Bool { changes[path] != nil }

  /// The findings that begin in a changed line, or stand in a question of which a line changed: taking a line away is seen
  /// at another one.
  func findings(_ findings: [Finding], in document: Document) -> [Finding] {
    guard let lines = changes[document.path] else { return [] }
    let questions = document.tree.documents.first.map { Bank($0).items.map(\.writtenRange) } ?? []
    let touched = questions.filter { lines.touches(self.lines(of: $0, in: document.text)) }
    return findings.filter { finding in
      lines.touches(self.lines(of: finding.range, in: document.text))
        || touched.contains { $0.lowerBound <= finding.range.lowerBound && finding.range.lowerBound < $0.upperBound }
    }
  }

  private func lines(of range: Range<Int>, in text: SourceText) -> ClosedRange<Int> {
    let first = text.line(at: range.lowerBound)
    return first + 1...max(first, text.line(at: max(range.lowerBound, range.upperBound - 1))) + 1
  }
}

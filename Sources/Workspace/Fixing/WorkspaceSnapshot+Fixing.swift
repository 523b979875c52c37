import Findings
import SourceText

/// A document after its fixes.
package struct FixedDocument: Sendable {
  package let document: Document
  /// The edits of the text before, sorted and apart from each other.
  package let edits: [TextEdit]
  /// The rules whose findings were mended, in the order in which that was done.
  package let rules: [RuleID]
}

extension WorkspaceSnapshot {
  /// Applies the fixes of a document until there is none left. nil where nothing changes.
  ///
  /// Nothing is done that would break the text: a fix that leaves more syntax errors than there were is left out. So is
  /// a suggestion that only brings another finding.
  package func fixing(_ path: String, _ scope: FixScope) -> FixedDocument? {
    guard let document = document(path) else { return nil }
    var work = FixWork(Workspace(self), document)
    work.run { FixScope.safe.fix(of: $0) }
    if scope == .suggested {
      // Once the text is whole, what was hidden by its errors can be seen, and is not held against a suggestion.
      work.run { $0.rule.isOfSyntax ? scope.fix(of: $0) : nil }
      work.isStrict = true
      work.run(scope.fix)
    }
    let edits = work.history.edits
    return edits.isEmpty ? nil : FixedDocument(document: work.document, edits: edits, rules: work.rules)
  }
}

extension RuleID {
  fileprivate var isOfSyntax: Bool { name.hasPrefix("syntax-") }
}

import Findings
import SourceText
import Syntax
import TestSupport
import Testing

/// Checks the only finding of `marked`: the words between `1️⃣` and `2️⃣` (or the place `1️⃣`), the whole message, the
/// place `3️⃣` to `4️⃣` that belongs to it, and the whole text after its first fix.
func expectFinding(
  _ marked: String, as format: SyntaxFormat = .json, _ rule: String, _ message: String, related: String? = nil,
  fixed: String? = nil, sourceLocation: SourceLocation = #_sourceLocation
) {
  let marked = MarkedText(marked)
  let text = SourceText(marked.text)
  let findings = SyntaxTree.parse(text, as: format).findings()
  guard let finding = findings.first, findings.count == 1 else {
    Issue.record("found \(findings.map { ($0.rule.name, $0.range, $0.message) })", sourceLocation: sourceLocation)
    return
  }
  #expect(finding.rule.name == rule, sourceLocation: sourceLocation)
  #expect(finding.message == message, sourceLocation: sourceLocation)
  let range = marked.offsets[2] == nil ? marked[1]..<marked[1] : marked.range(1)
  #expect(finding.range == range, sourceLocation: sourceLocation)
  #expect(finding.related.first?.message == related, sourceLocation: sourceLocation)
  if related != nil { #expect(finding.related.first?.range == marked.range(3), sourceLocation: sourceLocation) }
  let result = finding.fixes.first.map { text.applying($0.edits) }
  #expect(result.map { $0.string(0..<$0.count) } == fixed, sourceLocation: sourceLocation)
}

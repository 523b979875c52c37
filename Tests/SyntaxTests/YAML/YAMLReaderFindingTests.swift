import Findings
import SourceText
import Syntax
import TestSupport
import Testing

/// What readers of YAML would stumble over although the characters are right.
@Suite struct YAMLReaderFindingTests {
  private func found(_ text: String) -> [String] {
    let source = SourceText(text)
    return SyntaxTree.parse(source, as: .yaml).findings().map { finding in
      "\(finding.severity) \(finding.rule) [\(source.string(finding.range))] \(finding.message)"
    }
  }

  @Test(arguments: ["no", "Yes", "ON", "off", "017", "0o17", "1:30", "0b101", "1_000", "-1:30", "1e-3", "1.0e3"])
  func wordsThatOlderReadersTakeForSomethingElse(_ word: String) {
    #expect(
      found("a: \(word)\n") == [
        "warning syntax-ambiguous-scalar [\(word)] \"\(word)\" is something else to readers of YAML 1.1, which are many; "
          + "put it in quotes if it is text."
      ])
  }

  @Test(arguments: [
    "none", "yEs", "y", "n", "true", "3.10", "07", "0", "10:75", "09:30", "2026-08-14", "a:b", "\"no\"", "!!str no",
    "1:30 h", "0o8", "_1", "1.0e+3", "1e", "1.5",
  ])
  func wordsThatAllReadersAgreeOn(_ word: String) {
    #expect(found("a: \(word)\n") == [])
  }

  @Test func theMendPutsQuotesAroundIt() throws {
    let text = SourceText("shuffle: no\n")
    let finding = try #require(SyntaxTree.parse(text, as: .yaml).findings().first)
    let fixed = text.applying(try #require(finding.fixes.first).edits)
    #expect(fixed.string(0..<fixed.count) == "shuffle: \"no\"\n")
  }

  @Test func anAliasNeedsAnAnchorBeforeIt() {
    let message = "refers to an anchor that is not defined before it; define it, or put the text in quotes."
    #expect(
      found("a: *x\nb: &x 1\nc: *x\n---\nd: *x\n") == [
        "error syntax-undefined-anchor [*x] \"*x\" \(message)", "error syntax-undefined-anchor [*x] \"*x\" \(message)",
      ])
    #expect(SyntaxTree.parse(SourceText("a: *x\n"), as: .yaml).hasErrors)
  }

  @Test func anAnchorOfAnotherQuestionIsSeen() {
    let first = "questions:\n  - id: &one a\n    question: b\n  - id: c\n    question: "
    #expect(found(first + "*one\n") == [])
    #expect(found(first + "*two\n").count == 1)
  }
}

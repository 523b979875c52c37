import Findings
import SourceText
import Syntax

/// What is wrong with the text of a document as its language sees it.
enum SyntaxJudge {
  /// More errors than this of one kind tell nothing more.
  private static let limit = 1_000

  static func findings(in document: Document) -> [Finding] {
    if let finding = notText(document.text) { return [finding] }
    let findings = document.tree.findings()
    return findings.count > limit ? Array(findings.prefix(limit)) : findings
  }

  /// The finding for a bank without any value, which YAML reads as null, in place of all others; nil where there is one.
  static func noValue(in document: Document) -> Finding? {
    guard document.tree.root?.isMissing ?? true, !document.tree.hasErrors else { return nil }
    return Finding(
      "syntax-empty-file", .error,
      "The file holds no value, so there is nothing to check; write \"questions\" and a list of them.", at: 0..<0)
  }

  /// One finding for a file that is not text at all, in place of one for each of its bytes.
  static func notText(_ text: SourceText) -> Finding? {
    let start = text.slice(0..<4096)
    let mark = Array(start.prefix(2))
    if mark == [0xFE, 0xFF] || mark == [0xFF, 0xFE] {
      return Finding(
        "syntax-invalid-utf8", .error,
        "The file is UTF-16, which readers of JSON and YAML need not know; save it as UTF-8.", at: 0..<2)
    }
    guard let zero = start.firstIndex(of: 0) else { return nil }
    let offset = zero - start.startIndex
    return Finding(
      "syntax-invalid-character", .error, "The file is binary, not text; name a YAML or JSON file.",
      at: offset..<offset + 1)
  }
}

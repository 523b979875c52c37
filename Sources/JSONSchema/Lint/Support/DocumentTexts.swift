import Findings
import Syntax

extension SchemaDocument {
  /// Where a finding stands about a keyword that the root lacks or has empty.
  func place(of keyword: String) -> Range<Int> {
    guard let root = subschemas.first else { return root.writtenRange }
    return (root.entry(keyword) ?? root.entries.first)?.key.writtenRange ?? root.value.writtenRange
  }
}

extension DocumentLintRule {
  /// A finding on a root without a text for readers.
  func lackOfText(_ keyword: String, in document: SchemaDocument, _ message: String) -> [Finding] {
    guard let root = document.subschemas.first, root.value.isMapping else { return [] }
    if let text = root[keyword]?.string, !text.isEmpty { return [] }
    return [finding(message, at: document.place(of: keyword))]
  }
}

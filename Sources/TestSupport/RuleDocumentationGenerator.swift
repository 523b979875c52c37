/// Makes the table of rule pages from the doc comments in the sources: `Sources/Rules/Generated/RuleDocumentation.swift`.
///
/// A page is the doc comment before a declaration that makes a `RuleHeader("id", …)`, or a `LintHeader` of the schema
/// linter: the rule's type, or a constant of the pages of what other modules find.
package enum RuleDocumentationGenerator {
  /// One rule's page.
  package struct Page: Hashable, Sendable {
    package var id: String
    /// The doc comment's first paragraph in one line.
    package var summary: String
    /// The rest of it.
    package var body: String
  }

  /// The pages in one source file.
  package static func pages(in source: String) -> [Page] {
    var pages: [Page] = []
    var comment: [String] = []
    var distance = 0
    var isWrapped = false
    for line in source.split(separator: "\n", omittingEmptySubsequences: false) {
      let text = line.drop { $0 == " " }
      if text.hasPrefix("///") {
        if distance > 0 { comment = [] }
        distance = 0
        comment.append(String(text.dropFirst(text.hasPrefix("/// ") ? 4 : 3)))
      } else {
        distance += 1
        // The header stands in the comment's declaration or in the first lines of its body.
        if !comment.isEmpty, distance <= 4, let id = id(inHeader: isWrapped ? "Header(" + text : text) {
          pages.append(page(id, comment))
          comment = []
        }
        isWrapped = text.hasSuffix("Header(")
      }
    }
    return pages
  }

  /// The Swift file that holds the pages.
  package static func file(_ pages: [Page], test: String = "RuleDocumentationTests") -> String {
    let sorted = pages.sorted { $0.id < $1.id }
    let entries = sorted.map { page in
      """
          "\(page.id)": RulePage(
            summary: \(literal(page.summary)),
            body: \"""
      \(indented(page.body))
              \"""),
      """
    }
    return """
      // swift-format-ignore-file
      // Made from the doc comments of the rules by RuleDocumentationGenerator; a test fails when the two differ.
      // QBANK_REGENERATE=1 swift test --filter \(test)

      /// The pages of all rules, by id.
      enum RuleDocumentation {
        static let pages: [String: RulePage] = [
      \(entries.joined(separator: "\n"))
        ]
      }

      """
  }

  private static func id(inHeader line: Substring) -> String? {
    let marker = "Header(\""
    guard let start = line.firstRange(of: marker)?.upperBound else { return nil }
    return line[start...].firstIndex(of: "\"").map { String(line[start..<$0]) }
  }

  private static func page(_ id: String, _ comment: [String]) -> Page {
    let summary = comment.prefix { !$0.isEmpty }
    let body = comment.dropFirst(summary.count).drop { $0.isEmpty }
    return Page(id: id, summary: summary.joined(separator: " "), body: body.joined(separator: "\n"))
  }

  private static func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.isEmpty ? "" : "        " + escaped(String(line))
    }.joined(separator: "\n")
  }

  private static func literal(_ text: String) -> String {
    "\"" + escaped(text).split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\\\"") + "\""
  }

  private static func escaped(_ text: String) -> String {
    text.split(separator: "\\", omittingEmptySubsequences: false).joined(separator: "\\\\")
  }
}

extension Substring {
  fileprivate func firstRange(of text: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(text) { return start..<index(start, offsetBy: text.count) }
      start = index(after: start)
    }
    return nil
  }
}

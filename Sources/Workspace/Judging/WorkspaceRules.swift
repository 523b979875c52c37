import Findings
import SourceText

/// The rules that neither a parser, nor a schema, nor a question can break: on suppressions, streams and schemas asked for.
package enum WorkspaceRules {
  package static let unknownSuppression: RuleID = "unknown-suppression"
  package static let unusedSuppression: RuleID = "unused-suppression"
  package static let severalDocuments: RuleID = "several-documents"
  package static let schemaNotUsable: RuleID = "schema-not-usable"
  package static let schemaNotFetched: RuleID = "schema-not-fetched"

  package static let all: [RuleDescription] = [
    RuleDescription(
      schemaNotFetched, .information, .schema, summary: "A schema that would have to be fetched.",
      documentation: """
        The modeline, `$schema` or the configuration names an address. Nothing is fetched, so the file is not judged by \
        that schema. Keep a copy beside the bank and name its path.
        """),
    RuleDescription(
      schemaNotUsable, .error, .schema, summary: "A schema that is not there or is broken.",
      documentation: """
        The schema that the file or the configuration asks for cannot be used, so the file is judged by none. Correct the \
        path or the schema.
        """),
    RuleDescription(
      severalDocuments, .error, .structure, summary: "More than one YAML document in the file of a bank.",
      documentation: """
        `---` begins a new document. A bank is one document; the questions behind it would be lost. Put them into a file \
        of their own.
        """),
    RuleDescription(
      unknownSuppression, .warning, .configuration, summary: "A rule that is to be silent and does not exist.",
      documentation: """
        A comment that begins with `qbank:`, or `ignore` on a question, names a rule or a word that is not known, so it \
        silences nothing. `qbank explain` lists the rules; the comments are `disable-next-line`, `disable`, `enable` and \
        `disable-file`.
        """),
    RuleDescription(
      unusedSuppression, .hint, .configuration, summary: "A rule that is to be silent and has nothing to say.",
      documentation: """
        A comment that begins with `qbank:`, or `ignore` on a question, names a rule that finds nothing there. The defect \
        was mended or the words moved away; what stays would silence the next one. Take it away.
        """),
  ]

  /// What asks to be silent and silences none of `findings`. Rules that do not exist are told as such.
  static func unused(_ suppressions: Suppressions, _ findings: [Finding]) -> [Finding] {
    suppressions.unused(by: findings).compactMap { request in
      guard let rule = request.rule else {
        return Finding(
          unusedSuppression, .hint, "Nothing is found where this comment silences all rules; take it away.",
          at: request.range, tags: [.unnecessary])
      }
      guard RuleDirectory.description(of: rule) != nil else { return nil }
      return Finding(
        unusedSuppression, .hint,
        "\"\(rule)\" finds nothing here, so that there is nothing to silence; take the name away.",
        at: request.range, tags: [.unnecessary])
    }
  }

  static func unknownRule(_ name: String, at range: Range<Int>) -> Finding {
    let nearest = NearestWord.of(name, among: RuleDirectory.all.lazy.map(\.id.name))
    let hint = nearest.map { "did you mean \"\($0)\"?" } ?? "\"qbank explain\" lists all."
    var finding = Finding(
      unknownSuppression, .warning, "There is no rule \"\(name)\", so nothing is silenced; \(hint)", at: range)
    if let nearest {
      finding.fixes = [
        Fix("Replace \"\(name)\" by \"\(nearest)\"", isSafe: false, [TextEdit(range, nearest)])
      ]
    }
    return finding
  }

  static func unknownWord(_ unknown: SuppressionComment.Unknown) -> Finding {
    let words = SuppressionComment.Action.allCases.map(\.rawValue)
    let nearest = NearestWord.of(unknown.word, among: words)
    let list = words.map { "\"\($0)\"" }.joined(separator: ", ")
    let hint = nearest.map { "did you mean \"\($0)\"?" } ?? "write one of \(list)."
    return Finding(
      unknownSuppression, .warning, "\"qbank:\(unknown.word)\" silences nothing; \(hint)", at: unknown.range)
  }
}

import Findings

/// What the schema linter is told of a file and by its users.
package struct LintConfiguration: Sendable {
  /// The severities that differ from the rules' own; nil turns a rule off.
  package var severities: [RuleID: Severity?]
  /// The dialect of a schema that names none.
  package var assumedDialect: Dialect
  /// The path of the file, with forward slashes.
  package var path: String?
  /// The URIs and paths of the schemas that references can reach, without fragments; nil where that is not known,
  /// and no reference to another document is judged.
  package var reachable: Set<String>?
  /// Whether there is a file where a reference leads to by its path: a relative one, or a `file:` URI.
  package var isFile: @Sendable (String) -> Bool
  /// Where the identifiers of other schemas of the workspace stand.
  package var identifiersElsewhere: [String: [RelatedPlace]]

  package init(
    severities: [RuleID: Severity?] = [:], assumedDialect: Dialect = .draft2020, path: String? = nil,
    reachable: Set<String>? = nil, isFile: @escaping @Sendable (String) -> Bool = { _ in false },
    identifiersElsewhere: [String: [RelatedPlace]] = [:]
  ) {
    self.severities = severities
    self.assumedDialect = assumedDialect
    self.path = path
    self.reachable = reachable
    self.isFile = isFile
    self.identifiersElsewhere = identifiersElsewhere
  }
}

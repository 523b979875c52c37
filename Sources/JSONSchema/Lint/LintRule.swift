import Findings
import Syntax

/// A rule of the schema linter: one file, one doc comment under fixed headings, one line in the registry.
package protocol LintRule: Sendable {
  static var header: LintHeader { get }
  init()
}

/// A rule that judges a keyword where it stands.
package protocol KeywordLintRule: LintRule {
  /// The keywords that it looks at.
  static var keywords: [String] { get }
  func check(_ keyword: Value.Entry, of schema: Subschema, in context: LintContext) -> [Finding]
}

/// A rule that judges a schema as a whole.
package protocol SubschemaLintRule: LintRule {
  func check(_ schema: Subschema, in context: LintContext) -> [Finding]
}

/// A rule that judges the document as a whole.
package protocol DocumentLintRule: LintRule {
  func check(_ document: SchemaDocument, in context: LintContext) -> [Finding]
}

/// What the registry knows of a rule besides its documentation.
package struct LintHeader: Sendable, Hashable {
  package let id: RuleID
  /// The severity where nothing is configured; nil for a rule that is off.
  package let severity: Severity?
  package let family: LintFamily
  /// The drafts for which it holds.
  package let dialects: ClosedRange<Dialect>

  package init(
    _ id: RuleID, _ severity: Severity?, _ family: LintFamily, since first: Dialect = .draft3,
    until last: Dialect = .v1
  ) {
    self.id = id
    self.severity = severity
    self.family = family
    dialects = first...max(first, last)
  }
}

/// The families of rules, each a folder.
package enum LintFamily: String, Sendable, Hashable, CaseIterable {
  case dialect
  case references
  case metadata
  case defaults
  case meaningless
  case contradictions
  case patterns
  case simplification
  case beyond
}

/// What rules judge by besides the schema before them.
package struct LintContext: Sendable {
  package let document: SchemaDocument
  package let configuration: LintConfiguration
  package let editing: ValueEditing
  package let references: [SchemaReference]
  let validity: DocumentValidity
  /// The references that lead to schemas of the document, by where these begin.
  private let targets: [(start: Int, reference: SchemaReference)]

  init(_ document: SchemaDocument, _ configuration: LintConfiguration) {
    self.document = document
    self.configuration = configuration
    editing = ValueEditing(document.root.tree)
    references = document.references()
    validity = DocumentValidity(document, assuming: configuration.assumedDialect)
    targets = references.compactMap { reference in
      reference.targetSchema.map { ($0.value.range.lowerBound, reference) }
    }.sorted { $0.start < $1.start }
  }

  /// The references to `schema` or to what is in it.
  func references(into schema: Subschema) -> [SchemaReference] {
    let range = schema.value.range
    var low = 0
    var high = targets.count
    while low < high {
      let middle = (low + high) / 2
      if targets[middle].start < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return targets[low...].prefix { $0.start < range.upperBound }.map(\.reference)
  }
}

extension LintRule {
  func finding(
    _ message: String, at range: Range<Int>, related: [RelatedPlace] = [], fixes: [Fix] = [],
    tags: Set<FindingTag> = []
  ) -> Finding {
    Finding(
      Self.header.id, Self.header.severity ?? .information, message, at: range, related: related, fixes: fixes,
      tags: tags)
  }

  /// A fix that is safe only if no comment is lost by it.
  func fix(_ title: String, _ change: ValueEditing.Change, isSafe: Bool = true) -> [Fix] {
    change.edits.isEmpty ? [] : [Fix(title, isSafe: isSafe && change.keepsComments, change.edits)]
  }

  /// A finding on a keyword without effect, with the fix that removes it.
  func dead(
    _ keyword: Value.Entry, of schema: Subschema, _ message: String, in context: LintContext, isSafe: Bool = true
  ) -> Finding {
    finding(
      message, at: keyword.key.writtenRange,
      fixes: fix(
        "Remove \(quoted(keyword.key))", context.editing.remove([keyword], from: schema.value), isSafe: isSafe),
      tags: [.unnecessary])
  }
}

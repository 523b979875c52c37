import Findings
import Syntax

/// Judges JSON Schemas, written in JSON or YAML.
package struct SchemaLinter: Sendable {
  package let configuration: LintConfiguration

  package init(_ configuration: LintConfiguration = LintConfiguration()) {
    self.configuration = configuration
  }

  /// The findings of a text's first document, in order of place; empty for a text without a value.
  package func findings(of tree: SyntaxTree) -> [Finding] {
    tree.root.map { findings(of: $0) } ?? []
  }

  /// The findings of a schema, in order of place.
  package func findings(of root: Value) -> [Finding] {
    let document = SchemaDocument(root: root, path: configuration.path, assuming: configuration.assumedDialect)
    let context = LintContext(document, configuration)
    let rules = ActiveRules(configuration.severities)
    var findings: [Finding] = []
    for schema in document.subschemas {
      let excluded = LintExclusions(of: schema)
      for finding in rules.findings(of: schema, in: context) where !excluded.contains(finding.rule) {
        findings.append(finding)
      }
    }
    for finding in rules.findings(of: document, in: context) {
      if document.uses(LintExclusions.keyword), let schema = document.innermost(around: finding.range),
        LintExclusions(of: schema).contains(finding.rule)
      {
        continue
      }
      findings.append(finding)
    }
    for index in findings.indices {
      if let severity = configuration.severities[findings[index].rule] ?? nil { findings[index].severity = severity }
    }
    return findings.sorted(by: Self.isOrdered)
  }

  private static func isOrdered(_ left: Finding, _ right: Finding) -> Bool {
    (left.range.lowerBound, left.range.upperBound, left.severity.level, left.rule.name)
      < (right.range.lowerBound, right.range.upperBound, right.severity.level, right.rule.name)
  }
}

/// The rules that are on, by what they look at.
fileprivate struct ActiveRules {
  private var byKeyword: [String: [any KeywordLintRule]] = [:]
  private var ofSubschemas: [any SubschemaLintRule] = []
  private var ofDocuments: [any DocumentLintRule] = []

  private static let keywordsBesideReference: Set<String> = [
    "$ref", "$schema", "definitions", "$comment", "title", "description",
  ]

  init(_ severities: [RuleID: Severity?]) {
    for type in LintRegistry.rules {
      let severity = severities[type.header.id] ?? type.header.severity
      guard severity != nil else { continue }
      let rule = type.init()
      if let rule = rule as? any KeywordLintRule {
        for keyword in Swift.type(of: rule).keywords { byKeyword[keyword, default: []].append(rule) }
      }
      if let rule = rule as? any SubschemaLintRule { ofSubschemas.append(rule) }
      if let rule = rule as? any DocumentLintRule { ofDocuments.append(rule) }
    }
  }

  func findings(of schema: Subschema, in context: LintContext) -> [Finding] {
    var result: [Finding] = []
    for rule in ofSubschemas where type(of: rule).header.dialects.contains(schema.dialect) {
      result += rule.check(schema, in: context)
    }
    let isReferenceOnly = schema.isReferenceOnly
    for (place, entry) in schema.entries.enumerated() {
      guard let name = entry.key.string, let rules = byKeyword[name], schema.isEffective(place, name) else { continue }
      // Up to draft 7 nothing beside a `$ref` has a meaning that could be wrong; that is told once. Texts are still read.
      if isReferenceOnly, !Self.keywordsBesideReference.contains(name) { continue }
      for rule in rules where type(of: rule).header.dialects.contains(schema.dialect) {
        result += rule.check(entry, of: schema, in: context)
      }
    }
    return result
  }

  func findings(of document: SchemaDocument, in context: LintContext) -> [Finding] {
    guard let root = document.subschemas.first else { return [] }
    return ofDocuments.filter { type(of: $0).header.dialects.contains(root.dialect) }
      .flatMap { $0.check(document, in: context) }
  }
}

extension SchemaLinter {
  /// What the rules say of themselves, sorted by name.
  package static let rules: [RuleDescription] = LintRegistry.rules.map { rule in
    let header = rule.header
    let page = RuleDocumentation.pages[header.id.name]
    return RuleDescription(
      header.id, header.severity, .schemaLint, summary: page?.summary ?? "", documentation: page?.body ?? "")
  }
}

/// A rule's page as its doc comment has it.
struct RulePage: Sendable {
  let summary: String
  let body: String
}

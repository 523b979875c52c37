import SourceText

/// One defect at one place: what every checker makes and every reporter shows.
package struct Finding: Sendable, Hashable {
  package var rule: RuleID
  package var severity: Severity
  /// One sentence for a writer: what is wrong, why it matters, what to do.
  package var message: String
  /// The UTF-8 byte offsets of the words concerned.
  package var range: Range<Int>
  /// Other places that belong to the defect.
  package var related: [RelatedPlace]
  /// Ways to mend it, the best first.
  package var fixes: [Fix]
  /// The id of the question it is in.
  package var question: String?
  package var tags: Set<FindingTag>

  package init(
    _ rule: RuleID, _ severity: Severity, _ message: String, at range: Range<Int>, related: [RelatedPlace] = [],
    fixes: [Fix] = [], question: String? = nil, tags: Set<FindingTag> = []
  ) {
    self.rule = rule
    self.severity = severity
    self.message = message
    self.range = range
    self.related = related
    self.fixes = fixes
    self.question = question
    self.tags = tags
  }
}

/// What an editor may show in its own way.
package enum FindingTag: String, Sendable, Hashable {
  case deprecated
  case unnecessary
}

/// A place that helps to understand a finding.
package struct RelatedPlace: Sendable, Hashable {
  /// The document's path as the workspace names it; nil for the document of the finding.
  package var document: String?
  package var range: Range<Int>
  package var message: String

  package init(_ range: Range<Int>, _ message: String, document: String? = nil) {
    self.document = document
    self.range = range
    self.message = message
  }
}

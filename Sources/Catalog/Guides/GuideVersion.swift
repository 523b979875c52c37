/// One version of an exam's guide.
package struct GuideVersion: Sendable, Hashable {
  package var exam: String
  /// The exam's name, for messages and hovers.
  package var examName: String
  /// What banks give as `guide`: `2026-06`.
  package var version: String
  package var label: String?
  /// The first day; nil where it is not known.
  package var from: DateSpan?
  /// The last day; nil for a version that still holds.
  package var to: DateSpan?
  package var note: String?
  package var sections: [GuideSection]
  /// The most questions that one sitting has; nil where the vendor does not say.
  package var examLength: Int?

  /// `google-pmle@2026-06`.
  package var id: String { "\(exam)@\(version)" }

  /// Whether the version published weights; without, there is no coverage to measure.
  package var hasWeights: Bool { sections.contains { $0.weight != nil } }

  /// Each section's share of the exam, the published weights normalised to 100, by number; empty without weights.
  package var normalizedWeights: [String: Double] {
    let total = sections.compactMap(\.weight).reduce(0, +)
    guard total > 0 else { return [:] }
    let shares = sections.compactMap { section in section.weight.map { (section.number, $0 * 100 / total) } }
    return Dictionary(shares, uniquingKeysWith: { first, _ in first })
  }
}

/// A section of a guide.
package struct GuideSection: Sendable, Hashable {
  package var number: String
  package var title: String
  /// The share of the exam in percent as published, or nil.
  package var weight: Double?
  package var subsections: [GuideSubsection]
}

/// A subsection of a guide.
package struct GuideSubsection: Sendable, Hashable {
  package var number: String
  package var title: String
}

/// An exam and the versions of its guide.
package struct ExamGuide: Sendable, Hashable {
  /// The id that banks name: `google-pmle`.
  package var exam: String
  package var name: String
  package var vendor: String?
  package var level: String?
  package var url: String?
  package var facts: ExamFacts
  /// Oldest first.
  package var versions: [GuideVersion]
  package var crosswalks: [Crosswalk]

  /// The version of that name, or nil.
  package func version(_ name: String) -> GuideVersion? {
    versions.first { $0.version == name }
  }

  /// The last of the versions, whether it holds yet or not.
  package var newestVersion: GuideVersion? { versions.last }
}

/// What the vendor says of one sitting.
package struct ExamFacts: Sendable, Hashable {
  package var fewestQuestions: Int?
  package var mostQuestions: Int?
  package var durationMinutes: Int?
  package var priceUSD: Double?
  package var validityYears: Double?
  package var isBeta = false
}

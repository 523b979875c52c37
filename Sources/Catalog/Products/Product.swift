/// A product or feature and its names through time.
package struct Product: Sendable, Hashable {
  /// Today's name.
  package var name: String
  package var kind: ProductKind = .product
  package var category: String?
  /// Short forms of today's name, with the date since which they are used where that is known.
  package var abbreviations: [DatedName] = []
  /// Other forms of today's name.
  package var aliases: [DatedName] = []
  /// Names it had; of several with the same date, the usual one first.
  package var formerNames: [FormerName] = []
  /// The first day of today's name.
  package var start: NameStart = .fromFormerNames
  /// Wrong forms that are met and that no rule would find.
  package var misspellings: [String] = []
  /// Phrases in which one of the names stands for something else.
  package var otherUses: [String] = []
  package var status: ProductStatus = .active
  /// When its end was announced or new use stopped.
  package var deprecated: CalendarDate?
  /// When it stops, or stopped, working.
  package var ends: CalendarDate?
  /// What to use instead: a product's name, or a few words.
  package var replacement: String?
  package var docs: String?
  package var summary: String?
  /// The id of its API: `aiplatform.googleapis.com`.
  package var service: String?
  package var serviceTitles: [String] = []
  /// For a guide's id, the domains in which the product matters most.
  package var domains: [String: [String]] = [:]
  package var note: String?

  package init(name: String) {
    self.name = name
  }

  /// The first day of today's name and how sure that is; nil where it is not known or the product had no other name.
  package var since: (date: CalendarDate, confidence: Confidence)? {
    switch start {
    case .unknown: return nil
    case .date(let date): return (date, .high)
    case .fromFormerNames:
      let last = formerNames.max { ($0.until.latest, $1.confidence) < ($1.until.latest, $0.confidence) }
      return last.map { ($0.until, $0.confidence) }
    }
  }
}

/// The first day of today's name: said, said to be unknown, or the last day of the former names.
package enum NameStart: Sendable, Hashable {
  case fromFormerNames
  case date(CalendarDate)
  case unknown
}

/// A name and the date since which it is used.
package struct DatedName: Sendable, Hashable {
  package var name: String
  package var since: CalendarDate?
}

/// A name that a product had.
package struct FormerName: Sendable, Hashable {
  package var name: String
  /// Its first day, where that is known.
  package var since: CalendarDate?
  /// The day on which another name took over.
  package var until: CalendarDate
  package var confidence: Confidence
  /// Today's form of this very name, where it is not the product's name: "Managed Airflow (Gen 3)" of "Cloud Composer 3".
  package var now: String?
  package var note: String?
}

/// How sure a change and its date are; a higher one comes first.
package enum Confidence: String, Sendable, Hashable, Comparable, CaseIterable {
  case high
  case medium
  case low

  package static func < (left: Confidence, right: Confidence) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .high: 0
    case .medium: 1
    case .low: 2
    }
  }
}

package enum ProductKind: String, Sendable, Hashable, CaseIterable {
  case product
  case feature
  case api
  case tool
  case model
  case openSource = "open-source"
  case thirdParty = "third-party"
}

package enum ProductStatus: String, Sendable, Hashable, CaseIterable {
  case active
  case deprecated
  case shutdown
}

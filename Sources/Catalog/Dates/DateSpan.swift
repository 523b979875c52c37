/// A date that is known to lie between two days, both included.
package struct DateSpan: Sendable, Hashable {
  package let earliest: Day
  package let latest: Day

  package init(earliest: Day, latest: Day) {
    self.earliest = earliest
    self.latest = max(earliest, latest)
  }

  package init(_ date: CalendarDate) {
    self.init(earliest: date.earliest, latest: date.latest)
  }

  package init(_ day: Day) {
    self.init(earliest: day, latest: day)
  }

  /// Whether it is certain that this date comes before the other.
  package func isSurelyBefore(_ other: DateSpan) -> Bool { latest < other.earliest }
}

/// The time that a bank is judged by: from the first to the last day of its exam guide.
package struct JudgingSpan: Sendable, Hashable {
  /// The first day; nil where it is not known, so that no name is surely out of date.
  package let from: DateSpan?
  /// The last day: of the guide, or the day of judging where the guide still holds.
  package let to: DateSpan
  /// Whether the guide holds on the day of judging.
  package let isOpen: Bool

  package init(from: DateSpan?, to: DateSpan, isOpen: Bool) {
    self.from = from
    self.to = to
    self.isOpen = isOpen
  }

  /// The span of a bank without a guide: the day of judging.
  package init(day: Day) {
    self.init(from: DateSpan(day), to: DateSpan(day), isOpen: true)
  }

  /// The span of a guide; one without end lasts until `today`.
  package init(_ guide: GuideVersion, today: Day) {
    if let to = guide.to {
      self.init(from: guide.from, to: to, isOpen: false)
    } else {
      let last = max(today, guide.from?.latest ?? today)
      self.init(from: guide.from, to: DateSpan(last), isOpen: true)
    }
  }
}

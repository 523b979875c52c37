/// What the time of judging makes of one name.
enum NameVerdict: Sendable, Hashable {
  /// Right, or nothing can be said.
  case right
  /// Another name took over on this date.
  case former(CalendarDate, Confidence)
  /// It comes into use on this date only.
  case future(CalendarDate, Confidence)

  /// Judges the times in which a name was right.
  init(_ periods: [NamePeriod], in span: JudgingSpan) {
    var ended: NamePeriod?
    var ahead: NamePeriod?
    for period in periods {
      if let until = period.until, let from = span.from, DateSpan(until).isSurelyBefore(from) {
        if ended.map({ $0.until.map(\.latest) ?? until.latest < until.latest }) ?? true { ended = period }
      } else if let since = period.since, span.to.isSurelyBefore(DateSpan(since)) {
        if ahead.map({ since.earliest < ($0.since?.earliest ?? since.earliest) }) ?? true { ahead = period }
      } else {
        self = .right
        return
      }
    }
    if let ended, let until = ended.until {
      self = ended.confidence == .low ? .right : .former(until, ended.confidence)
    } else if let ahead, let since = ahead.since {
      self = ahead.confidence == .low ? .right : .future(since, ahead.confidence)
    } else {
      self = .right
    }
  }
}

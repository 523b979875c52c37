/// When each open document is judged: at once when it is opened, after a pause in typing when it changes.
///
/// The pause grows with what judging costs, so that a large bank is not judged at every letter. It knows no clock: the
/// time is passed in.
struct DiagnosticsSchedule {
  typealias Instant = ContinuousClock.Instant

  static let shortestPause: Duration = .milliseconds(20)
  static let longestPause: Duration = .milliseconds(300)
  /// Someone who types without a pause still sees findings this often.
  static let longestWait: Duration = .seconds(1)

  private let pauses: ClosedRange<Duration>
  private let longestWait: Duration
  /// Whether work on a document begins only when the last one on it has ended, wanted or not.
  private let isOneAtATime: Bool

  init(
    pauses: ClosedRange<Duration> = Self.shortestPause...Self.longestPause, longestWait: Duration = Self.longestWait,
    isOneAtATime: Bool = false
  ) {
    self.pauses = pauses
    self.longestWait = longestWait
    self.isOneAtATime = isOneAtATime
  }

  /// For what is worth less and costs more: it waits until the writer pauses.
  static var ofOverviews: DiagnosticsSchedule {
    DiagnosticsSchedule(
      pauses: .milliseconds(300)...(.seconds(3)), longestWait: .seconds(10), isOneAtATime: true)
  }

  private struct Entry {
    var due: Instant?
    /// When the oldest change came behind which judging has not begun.
    var since: Instant?
    /// What judging took the last time.
    var cost: Duration = .zero
    /// The work under way whose result is wanted.
    var token: CancellationToken?
    /// The work under way, wanted or not.
    var running: CancellationToken?
  }

  private var entries: [String: Entry] = [:]

  /// The earliest time at which a document is due.
  var nextDue: Instant? {
    entries.values.lazy.filter(mayBegin).compactMap(\.due).min()
  }

  private func mayBegin(_ entry: Entry) -> Bool { !isOneAtATime || entry.running == nil }

  /// The document was opened, or something it depends on changed.
  mutating func judgeSoon(_ uri: String, at now: Instant) {
    entries[uri, default: Entry()].token?.cancel()
    entries[uri, default: Entry()].token = nil
    entries[uri, default: Entry()].due = now
  }

  mutating func changed(_ uri: String, at now: Instant) {
    var entry = entries[uri] ?? Entry()
    entry.token?.cancel()
    entry.token = nil
    let since = entry.since ?? now
    entry.since = since
    let pause = min(max(entry.cost * 2, pauses.lowerBound), pauses.upperBound)
    entry.due = min(now + pause, max(now, since + longestWait))
    entries[uri] = entry
  }

  /// The document changes: what is due or under way waits until it is asked for again.
  mutating func suspend(_ uri: String) {
    entries[uri]?.token?.cancel()
    entries[uri]?.token = nil
    entries[uri]?.due = nil
  }

  /// The document was closed: what is under way is not wanted any more.
  mutating func closed(_ uri: String) {
    entries.removeValue(forKey: uri)?.token?.cancel()
  }

  /// The documents whose time has come; each with a token for the work that the caller begins now.
  mutating func takeDue(at now: Instant) -> [(uri: String, token: CancellationToken)] {
    let due = entries.filter { $0.value.due.map { $0 <= now } ?? false && mayBegin($0.value) }.map(\.key).sorted()
    return due.map { uri in
      let token = CancellationToken()
      entries[uri]?.due = nil
      entries[uri]?.since = nil
      entries[uri]?.token = token
      entries[uri]?.running = token
      return (uri, token)
    }
  }

  /// The work that got `token` is done and took `cost`, nil where it was not begun. Returns whether its result is still
  /// wanted.
  mutating func finished(_ uri: String, _ token: CancellationToken, cost: Duration?) -> Bool {
    if entries[uri]?.running === token {
      entries[uri]?.running = nil
      if let cost { entries[uri]?.cost = cost }
    }
    guard entries[uri]?.token === token else { return false }
    entries[uri]?.token = nil
    return true
  }
}

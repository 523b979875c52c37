/// A bar on standard error, where that is a terminal and the work takes more than a second.
final class Progress {
  private let start = ContinuousClock.now
  private let total: Int
  private let isShown: Bool
  private var last = ContinuousClock.now
  private var hasDrawn = false

  init(total: Int) {
    self.total = total
    isShown = total > 1 && Terminal.isTerminal(2)
  }

  func update(_ done: Int) {
    guard isShown, total > 0 else { return }
    let now = ContinuousClock.now
    guard now - start > .seconds(1), now - last > .milliseconds(100) else { return }
    last = now
    hasDrawn = true
    let cells = 30
    let filled = min(cells, cells * done / total)
    let bar = String(repeating: "=", count: filled) + String(repeating: " ", count: cells - filled)
    write("\r[\(bar)] \(done) of \(total) files")
  }

  /// Takes the bar away.
  func finish() {
    if hasDrawn { write("\r\u{1B}[K") }
  }

  private func write(_ text: String) {
    let errors = Output(2)
    errors.write(text)
    errors.flush()
  }
}

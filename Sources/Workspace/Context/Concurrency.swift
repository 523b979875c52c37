import Synchronization

/// How much work is done at once: it is for who owns the threads to say.
package struct Concurrency: Sendable {
  /// Calls its second argument for each number below the first, on several threads maybe, and returns when all is done.
  package var forEach: @Sendable (Int, @escaping @Sendable (Int) -> Void) -> Void

  package init(forEach: @escaping @Sendable (Int, @escaping @Sendable (Int) -> Void) -> Void) {
    self.forEach = forEach
  }

  /// One after the other.
  package static let none = Concurrency { count, body in
    for index in 0..<count { body(index) }
  }

  /// What `body` makes of the elements, in their order. Few elements are not worth a thread.
  func map<Element: Sendable, Result: Sendable>(
    _ elements: [Element], _ body: @escaping @Sendable (Element) -> Result
  ) -> [Result] {
    let run = 64
    guard elements.count > 4 * run else { return elements.map(body) }
    let runs = Mutex([[Result]](repeating: [], count: (elements.count + run - 1) / run))
    let box = Box(runs: runs)
    forEach((elements.count + run - 1) / run) { number in
      let results = elements[number * run..<min(elements.count, (number + 1) * run)].map(body)
      box.runs.withLock { $0[number] = results }
    }
    return box.runs.withLock { $0.flatMap(\.self) }
  }

  private final class Box<Result: Sendable>: Sendable {
    let runs: Mutex<[[Result]]>

    init(runs: consuming Mutex<[[Result]]>) {
      self.runs = runs
    }
  }
}

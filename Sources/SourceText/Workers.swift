import Synchronization

/// Who does pieces of work that do not depend on each other. No module below the command makes threads of its own.
package struct Workers: Sendable {
  /// How many pieces can be worked on at once.
  package let count: Int
  /// Calls the function for each number below the first argument, and returns when all are done.
  private let run: @Sendable (Int, @escaping @Sendable (Int) -> Void) -> Void

  package init(_ count: Int, run: @escaping @Sendable (Int, @escaping @Sendable (Int) -> Void) -> Void) {
    self.count = max(1, count)
    self.run = run
  }

  /// The caller does all the work, one piece after the other.
  package static let one = Workers(1) { count, body in for number in 0..<count { body(number) } }

  /// The results of `body` for `0..<count`, in order.
  package func map<Result: Sendable>(_ count: Int, _ body: @escaping @Sendable (Int) -> Result) -> [Result] {
    guard self.count > 1, count > 1 else { return (0..<count).map(body) }
    let results = Box([Result?](repeating: nil, count: count))
    run(count) { number in
      let result = body(number)
      results.values.withLock { $0[number] = result }
    }
    return results.values.withLock { $0.compactMap(\.self) }
  }

  /// What `body` makes of the elements, in their order, with a tool. Few are not worth a thread; of many each thread takes
  /// short runs until none is left, one with `tool` itself, the others with copies that no other thread has.
  package func map<Element: Sendable, Tool: Sendable, Result: Sendable>(
    _ elements: [Element], with tool: Tool, copiedBy copy: @escaping @Sendable (Tool) -> Tool,
    _ body: @escaping @Sendable (Tool, Element) -> Result
  ) -> [Result] {
    guard count > 1, elements.count >= Self.many else { return elements.map { body(tool, $0) } }
    // Elements cost differently, and threads get different shares of the cores: with one run each all would wait for one.
    let runs = Runs(of: elements.count, length: max(Self.shortest, elements.count / (count * Self.runsPerThread)))
    let made = map(count) { number in
      let own = number == 0 ? tool : copy(tool)
      var made: [(start: Int, results: [Result])] = []
      while let run = runs.next() { made.append((run.lowerBound, elements[run].map { body(own, $0) })) }
      return made
    }
    return made.flatMap(\.self).sorted { $0.start < $1.start }.flatMap(\.results)
  }

  private static let many = 256
  private static let shortest = 16
  private static let runsPerThread = 32

  /// Short runs of `0..<total`, each given out once.
  private final class Runs: Sendable {
    private let total: Int
    private let length: Int
    private let begun = Atomic(0)

    init(of total: Int, length: Int) {
      self.total = total
      self.length = length
    }

    /// nil where none is left.
    func next() -> Range<Int>? {
      let start = begun.wrappingAdd(length, ordering: .relaxed).oldValue
      return start < total ? start..<min(total, start + length) : nil
    }
  }

  private final class Box<Result: Sendable>: Sendable {
    let values: Mutex<[Result?]>

    init(_ values: [Result?]) { self.values = Mutex(values) }
  }
}

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

  /// What `body` makes of the elements, in their order, with a tool. Few are not worth a thread; of many each thread takes a
  /// run, the first with `tool` itself, the others with a copy that no other thread has.
  package func map<Element: Sendable, Tool: Sendable, Result: Sendable>(
    _ elements: [Element], with tool: Tool, copiedBy copy: @escaping @Sendable (Tool) -> Tool,
    _ body: @escaping @Sendable (Tool, Element) -> Result
  ) -> [Result] {
    guard count > 1, elements.count >= Self.many else { return elements.map { body(tool, $0) } }
    let parts = count
    return map(parts) { number in
      let own = number == 0 ? tool : copy(tool)
      return elements[elements.count * number / parts..<elements.count * (number + 1) / parts].map { body(own, $0) }
    }.flatMap(\.self)
  }

  private static let many = 256

  private final class Box<Result: Sendable>: Sendable {
    let values: Mutex<[Result?]>

    init(_ values: [Result?]) { self.values = Mutex(values) }
  }
}

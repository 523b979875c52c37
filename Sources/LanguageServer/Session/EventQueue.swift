@preconcurrency import Dispatch
import Synchronization

/// The one ordered queue: what arrives from the client and what workers hand back, first in, first out.
///
/// `Owner` is what the queue's one reader works on.
final class EventQueue<Owner>: Sendable {
  enum Event: Sendable {
    case input(MessageReader.Event)
    /// Work for the reader's own thread.
    case task(@Sendable (Owner) -> Void)
  }

  private struct State {
    var events: [Event] = []
    var head = 0
  }

  private let state = Mutex(State())
  private let available = DispatchSemaphore(value: 0)

  func append(_ event: Event) {
    state.withLock { $0.events.append(event) }
    available.signal()
  }

  /// Blocks for the next event; `nil` once `deadline` has passed without one.
  func next(until deadline: ContinuousClock.Instant?) -> Event? {
    if let deadline {
      let nanoseconds = max(0, (deadline - .now) / .nanoseconds(1))
      let limit = DispatchTime.now() + .nanoseconds(Int(min(nanoseconds, 1e15)))
      guard available.wait(timeout: limit) == .success else { return nil }
    } else {
      available.wait()
    }
    return state.withLock { state in
      guard state.head < state.events.count else { return nil }
      let event = state.events[state.head]
      state.head += 1
      if state.head == state.events.count {
        state.events.removeAll(keepingCapacity: state.head < 1024)
        state.head = 0
      }
      return event
    }
  }
}

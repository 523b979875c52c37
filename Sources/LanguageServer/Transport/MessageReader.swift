/// Reads messages on a thread of its own and hands them on in order.
enum MessageReader {
  static let bufferSize = 64 << 10

  /// Reads until the end of input. Returns whether the system gave a thread.
  static func start(_ descriptor: FileDescriptor, deliver: @escaping @Sendable (Event) -> Void) -> Bool {
    SystemThread.start {
      var decoder = FrameDecoder()
      while true {
        let bytes = descriptor.read(atMost: bufferSize)
        if bytes.isEmpty { break }
        decoder.append(bytes)
        while let frame = decoder.next() {
          switch frame {
          case .body(let body): deliver(.message(body))
          case .malformed(let reason): deliver(.malformed(reason))
          }
        }
      }
      if decoder.hasUnfinishedMessage { deliver(.unfinished) }
      deliver(.endOfInput)
    }
  }

  enum Event: Sendable {
    case message([UInt8])
    case malformed(String)
    /// The input ends inside a message.
    case unfinished
    case endOfInput
  }
}

import LanguageServerProtocol
import Synchronization

/// The one owner of the output: frames messages and writes each whole.
final class MessageOutput: Sendable {
  private let descriptor: FileDescriptor
  private let isOpen = Mutex(true)

  init(_ descriptor: FileDescriptor) {
    self.descriptor = descriptor
  }

  /// Writes a message. Once the other side is gone, nothing more is written.
  func send(_ message: some Encodable) {
    guard let body = try? MessageCoder.encode(message) else { return }
    send(body: body)
  }

  func send(body: [UInt8]) {
    let header = Array("Content-Length: \(body.count)\r\n\r\n".utf8)
    isOpen.withLock { isOpen in
      guard isOpen else { return }
      // A short message goes out at once, a long one without being copied.
      isOpen =
        body.count < Self.longBody
        ? descriptor.write(header + body) : descriptor.write(header) && descriptor.write(body)
    }
  }

  private static let longBody = 64 << 10
}

/// Cuts a stream of bytes into the bodies of messages, each behind a header with its `Content-Length`.
///
/// A wrong header costs at most the message it belongs to: the decoder says what was wrong and goes on at the next
/// `Content-Length`. That text followed by a line break cannot stand inside JSON, so a body that holds it was
/// announced too long.
struct FrameDecoder {
  enum Frame: Equatable {
    case body([UInt8])
    /// What was wrong, in a sentence for the log.
    case malformed(String)
  }

  /// Longer bodies are taken for a mistake: 512 MiB.
  static let longestBody = 512 << 20
  /// Room is made at once for a body of this length at most: what is announced may never come.
  static let mostReserved = 32 << 20
  /// A header of the protocol has two short fields.
  static let longestHeader = 64 << 10

  private var buffer: [UInt8] = []
  private var start = 0
  /// Where the search for the end of the header, or for a header inside the body, goes on.
  private var searched = 0
  /// Length of the body that is being read; `nil` while in a header.
  private var bodyLength: Int?
  /// Has the stretch of nonsense that is being skipped been reported?
  private var isSkipping = false

  mutating func append(_ bytes: [UInt8]) {
    if start == buffer.count {
      buffer = bytes
    } else {
      if start > 0 { buffer.removeSubrange(..<start) }
      buffer += bytes
    }
    searched -= start
    start = 0
    searched = max(0, min(searched, buffer.count))
  }

  /// Is a message cut off? Asked at the end of input.
  var hasUnfinishedMessage: Bool {
    bodyLength != nil || start < buffer.count
  }

  /// The next whole message or mistake; `nil` until more bytes arrive.
  mutating func next() -> Frame? {
    while true {
      if let length = bodyLength {
        return nextBody(length)
      }
      switch nextHeader() {
      case .length(let length): bodyLength = length
      case .malformed(let reason): return .malformed(reason)
      case .skipped: continue
      case .incomplete: return nil
      }
    }
  }

  // MARK: Body

  private mutating func nextBody(_ length: Int) -> Frame? {
    let end = min(start + length, buffer.count)
    let from = max(start, searched - HeaderSearch.overlap)
    if let header = HeaderSearch.header(in: buffer, from: from, before: end) {
      bodyLength = nil
      start = header
      searched = header
      return .malformed("A message is shorter than its Content-Length of \(length) says; it was left out.")
    }
    searched = end
    guard buffer.count - start >= length else {
      buffer.reserveCapacity(start + min(length, Self.mostReserved))
      return nil
    }
    bodyLength = nil
    if end == buffer.count {
      // The buffer itself is the body, so that a large text is not in memory twice.
      var body: [UInt8] = []
      swap(&body, &buffer)
      body.removeSubrange(..<start)
      start = 0
      searched = 0
      return .body(body)
    }
    let body = Array(buffer[start..<end])
    start = end
    return .body(body)
  }

  // MARK: Header

  private enum Header {
    case length(Int)
    case malformed(String)
    case skipped
    case incomplete
  }

  private mutating func nextHeader() -> Header {
    guard let (headerEnd, bodyStart) = HeaderSearch.blankLine(in: buffer, from: start, searched: searched) else {
      searched = max(start, buffer.count - 3)
      guard buffer.count - start > Self.longestHeader else { return .incomplete }
      start = buffer.count - HeaderSearch.overlap
      searched = start
      return isSkipping ? .skipped : skip("A header does not end; skipped to the next Content-Length.")
    }
    let fields = buffer[start..<headerEnd]
    let header = HeaderFields(fields)
    let found = HeaderSearch.header(in: buffer, from: start, before: bodyStart)
    if let length = header.contentLength, !header.hasNonsense || found == start {
      start = bodyStart
      searched = bodyStart
      isSkipping = false
      guard length <= Self.longestBody else {
        return skip("Content-Length \(length) is too large; skipped to the next message.")
      }
      return .length(length)
    }
    if let found, found > start {
      // What stands before it is the rest of a body that was announced too short.
      start = found
      searched = found
      return isSkipping ? .skipped : skip("Bytes between two messages were left out.")
    }
    start = bodyStart
    searched = bodyStart
    return isSkipping || header.isEmpty ? .skipped : skip(header.complaint)
  }

  private mutating func skip(_ reason: String) -> Header {
    isSkipping = true
    return .malformed(reason)
  }
}

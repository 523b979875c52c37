import TestSupport
import Testing

@testable import LanguageServer

/// Feeds `stream` in chunks of `size` bytes.
fileprivate func frames(_ stream: String, chunk size: Int = .max) -> [String] {
  var decoder = FrameDecoder()
  var result: [String] = []
  var rest = Array(stream.utf8)[...]
  while !rest.isEmpty {
    decoder.append(Array(rest.prefix(size)))
    rest = rest.dropFirst(size)
    while let frame = decoder.next() {
      switch frame {
      case .body(let body): result.append(String(decoding: body, as: UTF8.self))
      case .malformed(let reason): result.append("! \(reason)")
      }
    }
  }
  if decoder.hasUnfinishedMessage { result.append("! unfinished") }
  return result
}

fileprivate func frame(_ body: String) -> String {
  "Content-Length: \(body.utf8.count)\r\n\r\n\(body)"
}

@Test func readsMessagesHoweverTheyAreCut() {
  let stream = frame("{}") + "content-length:7\r\nContent-Type: x\r\n\r\n{\"한\"}" + frame("") + frame("{\"a\":1}")
  for size in [1, 2, 3, 5, 7, 16, 1000] {
    #expect(frames(stream, chunk: size) == ["{}", "{\"한\"}", "", "{\"a\":1}"])
  }
}

@Test(arguments: [
  ("Content-Type: x\r\n\r\n{}", "A header has no Content-Length; skipped to the next message."),
  ("Content-Length: -5\r\n\r\n{}", "Content-Length \"-5\" is no length; skipped to the next message."),
  ("Content-Length: abc\r\n\r\n{}", "Content-Length \"abc\" is no length; skipped to the next message."),
  (
    "Content-Length: 99999999999\r\n\r\n{}", "Content-Length 99999999999 is too large; skipped to the next message."
  ),
  (
    "Content-Length: 99999999999999999999999\r\n\r\n{}",
    "Content-Length \"99999999999999999999999\" is no length; skipped to the next message."
  ),
  ("nonsense", "Bytes between two messages were left out."),
  ("Content-Length: 40\r\n\r\n{}", "A message is shorter than its Content-Length of 40 says; it was left out."),
  ("Content-Length: 5\r\n\r\n{}", "A message is shorter than its Content-Length of 5 says; it was left out."),
])
func goesOnBehindAWrongHeader(wrong: String, complaint: String) {
  #expect(frames(wrong + frame("{\"a\":1}") + frame("{\"b\":2}")) == ["! \(complaint)", "{\"a\":1}", "{\"b\":2}"])
}

@Test func bodyLongerThanAnnouncedCostsThatMessage() {
  let stream = "Content-Length: 3\r\n\r\n{\"a\":1}" + frame("{\"b\":2}")
  #expect(frames(stream) == ["{\"a", "! Bytes between two messages were left out.", "{\"b\":2}"])
}

@Test func blankLinesBetweenMessagesDoNoHarm() {
  #expect(frames("\r\n\r\n\n\n" + frame("{}") + "\r\n" + frame("[]")) == ["{}", "[]"])
}

@Test func headerWithoutEndIsBounded() {
  let stream = String(repeating: "x", count: 200_000) + frame("{}")
  let found = frames(stream, chunk: 1000)
  #expect(found == ["! A header does not end; skipped to the next Content-Length.", "{}"])
}

@Test(arguments: ["Content-Le", "Content-Length: 10\r\n\r\n", "Content-Length: 10\r\n\r\n{}"])
func sayThatTheLastMessageIsCutOff(rest: String) {
  #expect(frames(frame("{}") + rest) == ["{}", "! unfinished"])
}

@Test func anyBytesAreReadToTheEnd() {
  var random = SplitMix64(seed: 7)
  let words = ["Content-Length: ", "\r\n", "\r\n\r\n", "12", "{}", "-1", ":", "x", "\n", "999999999999", "Content-"]
  for _ in 0..<300 {
    let stream = (0..<Int.random(in: 0...30, using: &random)).map { _ in
      words.randomElement(using: &random) ?? ""
    }.joined()
    // A right length before it may reach into the first of two whole messages, never into the second.
    let messages = frame("{\"first\":true}") + frame("{\"last\":true}")
    let found = frames(stream + "\r\n\r\n" + messages, chunk: Int.random(in: 1...9, using: &random))
    #expect(found.last == "{\"last\":true}", "\(stream.debugDescription)")
  }
}

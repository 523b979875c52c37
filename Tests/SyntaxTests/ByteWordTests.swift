import TestSupport
import Testing

@testable import Syntax

@Suite struct ByteWordTests {
  /// Bytes among which those that are looked for, and their neighbours, are frequent.
  private static func text(_ random: inout SplitMix64) -> [UInt8] {
    let frequent: [UInt8] = [0x0A, 0x0D, 0x1F, 0x20, 0x21, 0x22, 0x23, 0x39, 0x3A, 0x3B, 0x5B, 0x7B, 0x7F, 0x80, 0xFF]
    return (0..<Int.random(in: 0...40, using: &random)).map { _ in
      Bool.random(using: &random) ? 0x20 : frequent.randomElement(using: &random) ?? 0
    }
  }

  @Test func aSearchFindsWhatABytewiseOneFinds() {
    var random = SplitMix64(seed: 7)
    for _ in 0..<3_000 {
      let text = Self.text(&random)
      let start = Int.random(in: 0...text.count, using: &random)
      let end = Int.random(in: start...text.count, using: &random)
      let (stop, bracket, spaces, line) = text.withUnsafeBufferPointer { bytes in
        (
          bytes.first(from: start, before: end) {
            $0.first(UInt8(ascii: ":")) | $0.first(below: 0x20) | $0.firstBeyondASCII
          } where: {
            $0 == UInt8(ascii: ":") || $0 < 0x20 || $0 >= 0x80
          },
          bytes.first(from: start, before: end) {
            $0.folded.first(UInt8(ascii: "{"))
          } where: {
            $0 | 0x20 == UInt8(ascii: "{")
          },
          bytes.behindSpaces(start, before: end), bytes.endOfLine(start, before: end)
        )
      }
      let part = start..<end
      #expect(stop == part.first { text[$0] == 0x3A || text[$0] < 0x20 || text[$0] >= 0x80 } ?? end)
      #expect(bracket == part.first { text[$0] == 0x5B || text[$0] == 0x7B } ?? end)
      #expect(spaces == part.first { text[$0] != 0x20 } ?? end)
      #expect(line == part.first { text[$0] == 0x0A || text[$0] == 0x0D } ?? end)
    }
  }
}

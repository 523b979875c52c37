import Testing

@testable import SourceText

@Suite struct LineBreakTests {
  /// Compared with counting one by one, over lengths around those of words and of the sums.
  @Test(arguments: ["a\n", "ab\r\nc", "\r", "\n\r\r\n한", "\u{0B}\u{0C}\u{0E}\u{8A}x\n", "no break here "])
  func count(pattern: String) {
    for length in [0, 1, 7, 8, 9, 15, 16, 17, 2_039, 2_040, 2_041, 5_000] {
      let bytes = Array((0..<length).map { Array(pattern.utf8)[$0 % pattern.utf8.count] })
      var expected = 0
      for (index, byte) in bytes.enumerated() {
        if byte == 10 || byte == 13 && (index + 1 == bytes.count || bytes[index + 1] != 10) { expected += 1 }
      }
      #expect(bytes[...].lineBreakCount == expected)
      #expect(bytes.dropFirst(3).lineBreakCount == Array(bytes.dropFirst(3))[...].lineBreakCount)
    }
  }
}

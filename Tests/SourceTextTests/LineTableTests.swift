import SourceText
import Testing

/// A table answers as the text itself does, at every offset.
@Test(arguments: ["", "a", "\n", "a\r\nb\rc\n\n한😀\n끝", String(repeating: "1234567\r\n", count: 1200)])
func aTableOfLinesAgreesWithTheText(string: String) {
  let text = SourceText(string)
  let table = LineTable(text)
  #expect(table.lineCount == text.lineCount)
  for line in 0...table.lineCount { #expect(table.start(of: line) == text.lineStart(line)) }
  for offset in stride(from: 0, through: text.count, by: max(1, text.count / 100)) {
    // Between CR and LF the two may differ: nobody stands there.
    guard text[offset] != 0x0A || offset == 0 || text[offset - 1] != 0x0D else { continue }
    for encoding in [PositionEncoding.utf8, .utf16, .utf32] {
      #expect(
        text.position(at: offset, encoding: encoding, in: table) == text.position(at: offset, encoding: encoding))
    }
  }
}

@Test func aTableOfLinesSeesPiecesThatMeetInABreak() {
  var text = SourceText("a\r")
  text = text.replacing(2..<2, with: "\nb\rc")
  let table = LineTable(text)
  #expect((0..<3).map(table.start) == [0, 3, 5])
}

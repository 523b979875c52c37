import SourceText
import TestSupport
import Testing

@Suite struct SourceTextTests {
  @Test func linesEndWithEveryKindOfBreak() {
    let text = SourceText("one\ntwo\r\nthree\rfour")
    #expect(text.lineCount == 4)
    #expect((0..<4).map { text.string(text.lineRange($0)) } == ["one", "two", "three", "four"])
    #expect((0..<5).map { text.lineStart($0) } == [0, 4, 9, 15, 19])
  }

  @Test func columnsCountInTheAskedUnit() {
    let marked = MarkedText("a\n질문 😀1️⃣ x2️⃣")
    let text = SourceText(marked.text)
    #expect(text.position(at: marked[1], encoding: .utf8) == Position(line: 1, column: 11))
    #expect(text.position(at: marked[1], encoding: .utf16) == Position(line: 1, column: 5))
    #expect(text.position(at: marked[1], encoding: .utf32) == Position(line: 1, column: 4))
    for encoding in PositionEncoding.allCases {
      for offset in [marked[1], marked[2]] {
        #expect(text.offset(of: text.position(at: offset, encoding: encoding), encoding: encoding) == offset)
      }
    }
  }

  @Test func aColumnInsideOfACharacterGoesBackToItsStart() {
    let text = SourceText("😀b")
    #expect(text.offset(of: Position(line: 0, column: 1), encoding: .utf16) == 0)
    #expect(text.offset(of: Position(line: 0, column: 2), encoding: .utf8) == 0)
    #expect(text.position(at: 2, encoding: .utf16) == Position(line: 0, column: 0))
  }

  @Test func placesBeyondTheTextAreClamped() {
    let text = SourceText("ab\ncd")
    #expect(text.offset(of: Position(line: 0, column: 99), encoding: .utf16) == 2)
    #expect(text.offset(of: Position(line: 9, column: 0), encoding: .utf16) == 5)
    #expect(text.position(at: 99, encoding: .utf16) == Position(line: 1, column: 2))
  }

  @Test func editsApplyToTheTextTheyWereMadeFor() {
    let text = SourceText("one two three")
    let edited = text.applying([TextEdit(8..<13, "3"), TextEdit(0..<3, "1"), .insertion("!", at: 3)])
    #expect(edited.string(0..<edited.count) == "1! two 3")
  }

  /// The oracle is a plain array of bytes, its lines counted anew after each edit.
  @Test(arguments: 0..<40) func editedTextsEqualPlainArrays(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let alphabet: [[UInt8]] = ["a", "\n", "\r", "\r\n", "é", "한", "😀", "long run of words "].map { Array($0.utf8) }
    func made(_ count: Int) -> [UInt8] { (0..<count).flatMap { _ in alphabet.randomElement(using: &random) ?? [] } }
    var oracle = made(Int.random(in: 0...4000, using: &random))
    var text = SourceText(oracle)
    for _ in 0..<30 {
      let lower = Int.random(in: 0...oracle.count, using: &random)
      let upper = min(oracle.count, lower + Int.random(in: 0...300, using: &random))
      let new = made(Int.random(in: 0...40, using: &random))
      oracle.replaceSubrange(lower..<upper, with: new)
      text = text.replacing(lower..<upper, with: new)
      #expect(Array(text.bytes) == oracle)
      let starts = Self.lineStarts(oracle)
      #expect(text.lineCount == starts.count)
      let line = Int.random(in: 0..<starts.count, using: &random)
      #expect(text.lineStart(line) == starts[line])
      let offset = Int.random(in: 0...oracle.count, using: &random)
      #expect(text.line(at: offset) == (starts.lastIndex { $0 <= offset } ?? 0))
    }
  }

  static func lineStarts(_ bytes: [UInt8]) -> [Int] {
    var starts = [0]
    for index in bytes.indices {
      let isBreak = bytes[index] == 10 || (bytes[index] == 13 && !(index + 1 < bytes.count && bytes[index + 1] == 10))
      if isBreak { starts.append(index + 1) }
    }
    return starts
  }
}

import TestSupport
import Testing

@testable import QuestionBank

@Suite struct WordTests {
  @Test func equalWhereTheWordIs() {
    #expect(Word("Don't") == "don't")
    #expect(Word("INTERNATIONALISATION") == Word("internationalisation"))
    #expect(Word("internationalisation") != Word("internationalizations"))
    #expect(Word("설명") == "설명")
    #expect(Word("") == Word.none)
    #expect(Word("É") != Word("é"))
  }

  @Test(arguments: ["", "s", "es", "ing", "isn't", "planning", "partitionedtables", "internationalisations", "모델"])
  func endings(text: String) {
    let word = Word(text)
    for ending in ["s", "es", "ing", "n't", "델"] {
      #expect(word.hasSuffix(Word(ending)) == text.hasSuffix(ending), "\(text) \(ending)")
    }
    #expect(word.isWide == text.utf8.contains { $0 >= 0x80 })
    #expect(word.onlyByte == (text.utf8.count == 1 ? text.utf8.first : nil))
  }

  @Test func setsAndTables() {
    let words: WordSet = ["choose", "select", "choose", "두"]
    for word in ["choose", "Select", "두"] { #expect(words.contains(Word(word))) }
    for word in ["chose", "", "셋"] { #expect(!words.contains(Word(word))) }
    let table: WordTable<Int> = ["one": 1, "two": 2, "one": 3]
    #expect(table["one"] == 1)
    #expect(table["two"] == 2)
    #expect(table["three"] == nil)
  }

  /// Where a word stands in a text changes nothing: at its end, before a sign, before letters of another script.
  @Test(arguments: 0..<200) func readAlikeEverywhere(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let parts = [
      "Model", "a", "don't", "re-train", "x_1", "internationalisation", "모델", "é", "2", "-", "'", ".", "_", "…",
    ]
    let text = (0..<Int.random(in: 1...6, using: &random)).map { _ in parts.randomElement(using: &random) ?? "" }
      .joined(separator: random.next() % 3 == 0 ? "" : " ")
    let short = TextTokens(Array(text.utf8)).tokens
    let long = TextTokens(Array((text + " and more words behind the end of it").utf8)).tokens
    #expect(Array(long.prefix(short.count)) == short)
    for token in short {
      #expect(token.text == Word(Array(text.utf8), token.range))
    }
  }
}

import Findings
import Testing

@Suite struct NearestWordTests {
  @Test(arguments: [
    ("optons", "options"), ("Options", "options"), ("opitons", "options"), ("questoin", "question"), ("zebra", nil),
    ("", nil), ("options", nil), ("한극", nil), ("한국", nil),
  ])
  func findsWhatWasMeant(word: String, expected: String?) {
    #expect(NearestWord.of(word, among: ["options", "question", "tags"]) == expected)
  }

  @Test func theNearerWins() {
    #expect(NearestWord.of("abcdef", among: ["abcdxx", "abcdex"]) == "abcdex")
    #expect(NearestWord.of("abcdef", among: ["abcdey", "abcdex"]) == nil)
    #expect(NearestWord.of("abcdef", among: ["abcdey", "abcdex", "ABCDEF"]) == "ABCDEF")
  }

  @Test(arguments: [
    ("questiontext", "question_text"), ("question-text", "question_text"), ("questionTxt", "question_text"),
    ("ID", "id"), ("ix", nil), ("___", nil), ("idx", "id"),
  ])
  func whatJoinsWordsIsNotCounted(word: String, expected: String?) {
    #expect(NearestWord.of(word, among: ["question_text", "id"]) == expected)
  }

  @Test func aLongTextIsNoName() {
    #expect(NearestWord.of(String(repeating: "a", count: 101), among: [String(repeating: "a", count: 100)]) == nil)
  }
}

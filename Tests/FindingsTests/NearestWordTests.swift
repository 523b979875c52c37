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
    #expect(NearestWord.of("abcdef", among: ["abcdey", "abcdex"]) == "abcdey")
  }
}

import Findings
import Testing

@Suite struct EditDistanceTests {
  @Test(arguments: [
    ("", "", 0, 0), ("a", "", 1, 1), ("abc", "abd", 2, 1), ("abcd", "abdc", 2, 1), ("abc", "xyz", 2, nil),
    ("kitten", "sitting", 3, 3), ("kitten", "sitting", 2, nil), ("ab", "abcdef", 3, nil), ("ab", "abcde", 3, 3),
    ("abc", "abc", 0, 0), ("abc", "abd", 0, nil), ("abc", "abc", -1, nil), ("한국", "한극", 1, 1),
  ])
  func countsEdits(left: String, right: String, limit: Int, distance: Int?) {
    #expect(EditDistance.between(left, right, atMost: limit) == distance)
    #expect(EditDistance.between(right, left, atMost: limit) == distance)
    guard left.utf8.count == left.count else { return }
    #expect(EditDistance.between(Array(left.utf8), Array(right.utf8), atMost: limit) == distance)
  }
}

import Testing

@testable import Rules

@Suite struct LooseFoldTests {
  @Test(arguments: [
    ("The Giant Squid", "Giant squid"), ("( opex )", "(opex)"), ("Jaw Bone", "Jawbone"), ("An e-mail", "email"),
    ("a cat", "Cat"),
  ])
  func textsThatMeanTheSame(one: String, other: String) {
    #expect(hash(one) == hash(other))
  }

  @Test(arguments: [
    ("the", "an"), ("a", "an"), ("1 2", "12"), ("-1", "1"), ("a -1", "a 1"), ("[3]", "(3)"), ("v 2", "v2"),
    ("then", "n"),
  ])
  func textsThatDiffer(one: String, other: String) {
    #expect(hash(one) != hash(other))
  }

  private func hash(_ text: String) -> UInt32 { FoldedText.withFolded(Array(text.utf8)) { LooseFold.hash($0) } }
}

import QuestionBank

extension Prose {
  /// The words and signs of an option without a label before them in any form: "a.", "D)", "(b)", "C:".
  var wordsBehindAnyLabel: ArraySlice<TextTokens.Token> {
    let plain = wordsBehindLabel
    guard plain.startIndex == 0, words.count > 2 else { return plain }
    func touch(_ index: Int) -> Bool { words[index].range.upperBound == words[index + 1].range.lowerBound }
    if words[0].text == "(", words.count > 3, words[1].kind == .word, words[1].range.count == 1, words[2].text == ")",
      touch(0), touch(1)
    {
      return words[3...]
    }
    if words[0].kind == .word, words[0].range.count == 1, words[1].text == ":", touch(0) { return words[2...] }
    return plain
  }
}

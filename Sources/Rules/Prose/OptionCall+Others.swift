import QuestionBank

/// Which of the other options an option calls.
extension OptionCall {
  /// The indices of the options that the one at `index` calls by their letters or numbers; nil where it calls none, or where
  /// letters and numbers are names and values there.
  static func called(by index: Int, in options: [Prose?]) -> [Int]? {
    guard let prose = options[index], let call = OptionCall(prose) else { return nil }
    for called in call.called {
      guard called != index, options.indices.contains(called), let other = options[called] else { return nil }
      if OptionCall(other) != nil { return nil }
    }
    for (other, prose) in options.enumerated() where other != index {
      if let prose, !NoneOfTheAbove.saysNone(prose), names(prose, call.called) { return nil }
    }
    return call.called
  }

  /// Whether a text has a letter or number that could be called as the name of something: "Vitamin A", "B", "Route 2".
  private static func names(_ prose: Prose, _ called: [Int]) -> Bool {
    guard OptionCall(prose) == nil else { return false }
    let words = prose.wordsBehindAnyLabel
    return words.contains { word in
      guard word.kind == .word, word.range.count == 1,
        let name = word.text.optionIndex ?? PartCombination.figures.firstIndex(of: word.text),
        called.contains(name)
      else { return false }
      // The article, and a letter of prose that no option is called by: "a wave".
      if word.text == "a", words.count > 1 { return prose.string(word.range) == "A" && word != words.first }
      return words.count == 1 || prose.string(word.range) != prose.string(word.range).lowercased()
    }
  }

  /// Whether `called` are all options but the one at `index` and those that say that none is right, and three or more.
  static func areAllOthers(_ called: [Int], of index: Int, in options: [Prose?]) -> Bool {
    guard called.count >= 3 else { return false }
    let others = options.indices.filter { other in
      other != index && options[other].map(NoneOfTheAbove.saysNone) != true
        && Self.called(by: other, in: options) == nil
    }
    return Set(called).isSuperset(of: others)
  }
}

import QuestionBank

/// An option that is made of other options, called by their letters or numbers: "Both A and B", "(a) and (b)", "B, C & D
/// only", "Options 1 and 2", "A to C are all correct".
///
/// Letters count in either case; numbers only beside words that say that options are meant, as "1 and 2" are values.
struct OptionCall {
  /// The indices of the options that it calls, as written; two or more.
  let called: [Int]

  init?(_ prose: Prose) {
    // Most options begin with some other word.
    guard prose.language == .other, let first = prose.words.first,
      first.range.count == 1 || Self.isHyphenated(first, prose) || Self.leads.contains(first.text)
        || Self.nouns.contains(first.text)
    else { return nil }
    // "(a) and (b)" begins with a part, "(d) a and b" with a label.
    var parser = Parser(prose.wordsBehindLabel, prose)
    var other = Parser(prose.wordsBehindAnyLabel, prose)
    guard let called = parser.call() ?? other.call() else { return nil }
    self.called = called
  }

  private static func isHyphenated(_ token: TextTokens.Token, _ prose: Prose) -> Bool {
    token.range.count == 3 && prose.text.bytes[token.range.lowerBound + 1] == UInt8(ascii: "-")
  }

  private static let leads: WordSet = ["both", "either", "all", "only"]
  private static let nouns: WordSet = ["option", "options", "answer", "answers", "choice", "choices"]
  private static let verdicts: WordSet = ["correct", "right", "true"]

  private struct Parser {
    var tokens: ArraySlice<TextTokens.Token>
    let prose: Prose
    /// Whether a word says that options are meant.
    var isSaid = false

    init(_ tokens: ArraySlice<TextTokens.Token>, _ prose: Prose) {
      self.tokens = tokens
      self.prose = prose
    }

    private mutating func take(_ word: Word) -> Bool {
      guard tokens.first?.text == word else { return false }
      tokens.removeFirst()
      return true
    }

    private mutating func take(_ words: WordSet) -> Bool {
      guard let first = tokens.first, words.contains(first.text) else { return false }
      tokens.removeFirst()
      return true
    }

    mutating func call() -> [Int]? {
      guard tokens.count <= 16 else { return nil }
      let isEither = tokens.first?.text == "either"
      isSaid = take(leads)
      if isSaid { _ = take("of") }
      if take(nouns) { isSaid = true }
      let takesNumbers = isSaid || tokens.contains { verdicts.contains($0.text) || $0.text == "above" }
      if let range = hyphenated() { return tail() ? Array(range) : nil }
      guard let first = part(takesNumbers) else { return nil }
      var called = [first]
      var isJoined = false
      if take("to") || take("through") || take("-") || take("–") {
        guard let last = part(takesNumbers), last > first + 1, last < first + 8 else { return nil }
        called += (first + 1)...last
        isJoined = true
      } else {
        while true {
          let hasComma = take(",")
          let hasWord = take("and") || take("&") || (isEither && take("or"))
          guard hasComma || hasWord else { break }
          // "A and B, but not C", "A, B only"
          guard let next = part(takesNumbers) else {
            guard hasComma, !hasWord else { return nil }
            break
          }
          isJoined = isJoined || hasWord
          called.append(next)
        }
      }
      guard called.count >= 2, Set(called).count == called.count, tail() else { return nil }
      // "A, B" alone can be anything that has letters.
      return isSaid || isJoined || called.count >= 3 ? called : nil
    }

    /// "A-C", one word as it is written.
    private mutating func hyphenated() -> ClosedRange<Int>? {
      guard let token = tokens.first, OptionCall.isHyphenated(token, prose) else { return nil }
      let start = token.range.lowerBound
      guard let low = Word(prose.text.bytes, start..<start + 1).optionIndex,
        let high = Word(prose.text.bytes, start + 2..<start + 3).optionIndex, high > low + 1, high < 10
      else { return nil }
      tokens.removeFirst()
      return low...high
    }

    /// "A", "(a)", "b)", "3".
    private mutating func part(_ takesNumbers: Bool) -> Int? {
      let start = tokens
      let isOpen = take("(")
      if !isOpen { _ = take(nouns) }
      guard let token = tokens.first, token.kind == .word, token.range.count == 1 else {
        tokens = start
        return nil
      }
      tokens.removeFirst()
      let isClosed = tokens.first.map { $0.text == ")" && $0.range.lowerBound == token.range.upperBound } == true
      if isClosed { tokens.removeFirst() }
      guard !isOpen || isClosed, let index = token.text.optionIndex ?? (takesNumbers ? number(token) : nil), index < 10
      else {
        tokens = start
        return nil
      }
      return index
    }

    private func number(_ token: TextTokens.Token) -> Int? {
      let digit = prose.text.bytes[token.range.lowerBound]
      return (0x31...0x39).contains(digit) ? Int(digit) - 0x31 : nil
    }

    /// Whether nothing is left but "only", "both", "above", "are both correct", "but not C".
    private mutating func tail() -> Bool {
      if take("but") {
        guard take("not"), part(true) != nil else { return false }
      }
      if take("above") || take("only") || take("both") || take("together") { isSaid = true }
      if take("are") || take("is") {
        _ = take(leads)
        guard take(verdicts) else { return false }
        isSaid = true
      }
      return tokens.isEmpty || (tokens.count == 1 && tokens.first?.text == ".")
    }
  }
}

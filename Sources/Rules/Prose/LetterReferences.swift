import QuestionBank

/// The places where a rationale calls options by their letters.
package struct LetterReferences {
  /// A letter that calls an option.
  package struct Reference {
    package var letter: String
    package var range: Range<Int>
  }

  /// "Option B", "answers A and C", "B is correct", "정답은 B", "正解はB".
  package private(set) var all: [Reference] = []
  /// The letters that a sentence calls the right ones: "B is correct", "The correct answer is B".
  private(set) var correct: [Reference] = []

  package init(_ prose: Prose) {
    let tokens = prose.words
    var index = 0
    while index < tokens.count {
      guard Self.mayBegin(tokens[index]) else {
        index += 1
        continue
      }
      if let found = Self.named(tokens, index) {
        for letter in found.letters {
          let range = tokens[letter].range
          let reference = Reference(letter: prose.string(range).uppercased(), range: range)
          all.append(reference)
          if found.isCorrect { correct.append(reference) }
        }
        index = found.end
      } else {
        index += 1
      }
    }
  }

  /// What a text has that calls an option by its letter.
  static let trigger = WordIndex.Trigger(correctWords + nounList)
  /// What a text has that calls an option right.
  static let correctTrigger = WordIndex.Trigger(correctWords)

  private static let correctWords: [Word] = ["correct", "right", "정답", "정답은", "答え", "正解", "正解は", "答えは"]

  /// Whether letters may be named from a word on.
  private static func mayBegin(_ token: TextTokens.Token) -> Bool {
    token.kind == .word && (token.range.count == 1 || openers.contains(token.text))
  }

  private static let openers = WordSet(correctWords + nounList)

  private struct Named {
    var letters: [Int]
    var end: Int
    var isCorrect: Bool
  }

  private static let nouns = WordSet(nounList)
  private static let nounList: [Word] = ["option", "options", "answer", "answers", "choice", "choices"]

  /// The letters that are named from `index` on.
  private static func named(_ tokens: [TextTokens.Token], _ index: Int) -> Named? {
    guard tokens[index].kind == .word else { return nil }
    let isStart = index == 0 || tokens[index - 1].kind == .sign
    // "Correct answer: B", "The correct answers are A and C", "정답: B", "正解は B"
    if let start = announcement(tokens, index), let list = letters(tokens, start), endsClause(tokens, list.end) {
      return Named(letters: list.letters, end: list.end, isCorrect: true)
    }
    // "Option B", "Options B and C are correct"
    if nouns.contains(tokens[index].text), let list = letters(tokens, index + 1) {
      return Named(letters: list.letters, end: list.end, isCorrect: isCalledCorrect(tokens, list.end))
    }
    // "B is correct" at the start of a sentence
    if isStart, let list = letters(tokens, index), isCalledCorrect(tokens, list.end) {
      return Named(letters: list.letters, end: list.end, isCorrect: true)
    }
    return nil
  }

  /// The index behind the words that announce the right letters; nil where there are none at `index`.
  private static func announcement(_ tokens: [TextTokens.Token], _ index: Int) -> Int? {
    func text(_ offset: Int) -> Word { index + offset < tokens.count ? tokens[index + offset].text : "" }
    switch tokens[index].text {
    case "correct", "right":
      guard nouns.contains(text(1)) else { return nil }
      var next = index + 2
      if text(2) == "is" || text(2) == "are" || text(2) == ":" { next += 1 } else { return nil }
      if next < tokens.count, nouns.contains(tokens[next].text) { next += 1 }
      return next
    case "정답", "정답은", "答え", "正解", "正解は", "答えは":
      return particles.contains(text(1)) ? index + 2 : index + 1
    default: return nil
    }
  }

  /// Single capital letters joined by commas, "and", "or".
  private static func letters(_ tokens: [TextTokens.Token], _ start: Int) -> (letters: [Int], end: Int)? {
    var letters: [Int] = []
    var index = start
    while index < tokens.count, letters.count < 10, isLetter(tokens[index]) {
      letters.append(index)
      index += 1
      var next = index
      while next < tokens.count, next < index + 3, joiners.contains(tokens[next].text) {
        next += 1
      }
      guard next > index, next < tokens.count, isLetter(tokens[next]) else { break }
      index = next
    }
    return letters.isEmpty ? nil : (letters, index)
  }

  private static func isLetter(_ token: TextTokens.Token) -> Bool {
    guard token.range.count == 1, token.kind == .word, let index = token.text.optionIndex else {
      return false
    }
    return index < 8
  }

  /// "is correct", "are the right answers" behind the letters, not "is correct that …" or "is correct only if …".
  private static func isCalledCorrect(_ tokens: [TextTokens.Token], _ index: Int) -> Bool {
    func text(_ offset: Int) -> Word { index + offset < tokens.count ? tokens[index + offset].text : "" }
    guard text(0) == "is" || text(0) == "are" else { return false }
    var offset = text(1) == "the" ? 2 : 1
    guard text(offset) == "correct" || text(offset) == "right" else { return false }
    offset += 1
    if nouns.contains(text(offset)) { offset += 1 }
    return index + offset >= tokens.count || verdictEnds.contains(text(offset))
  }

  private static func endsClause(_ tokens: [TextTokens.Token], _ index: Int) -> Bool {
    index >= tokens.count || tokens[index].kind == .sign || tokens[index].kind == .lineBreak
      || clauseEnds.contains(tokens[index].text)
  }

  private static let particles: WordSet = [":", "：", "은", "는", "は"]
  private static let joiners: WordSet = [",", "and", "or", "&", "및", "、"]
  private static let verdictEnds: WordSet = [".", ",", ":", ";", "because", "since", "as", "!"]
  private static let clauseEnds: WordSet = ["because", "since", "as", "입니다", "이다", "です"]
}

extension Word {
  /// The index of the option that a word of one letter calls by its place in the alphabet.
  var optionIndex: Int? {
    guard let byte = onlyByte, (0x61...0x7A).contains(byte) else { return nil }
    return Int(byte) - 0x61
  }
}

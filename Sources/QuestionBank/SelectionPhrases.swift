/// The words by which a question says how many options to choose, in English, Korean and Japanese.
///
/// A phrase counts where it speaks to the reader: at the start of a sentence, in parentheses, or as "which two". "You
/// must choose two regions" in a scenario does not.
package enum SelectionPhrases {
  struct Phrase: Hashable {
    var count: Selection.Count
    /// The bytes of the phrase in the text.
    var range: Range<Int>
  }

  package static let numbers: WordTable<Int> = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "1": 1, "2": 2, "3": 3, "4": 4, "5": 5, "6": 6, "7": 7, "8": 8, "9": 9,
  ]

  private static let verbList: [Word] = ["choose", "select", "pick", "check", "mark", "identify"]
  private static let verbs = WordSet(verbList)
  private static let first = WordSet(verbList + ["all", "which"])
  private static let fillers: WordSet = ["the", "any", "exactly", "only", "best", "correct"]

  /// The last phrase of a text, which is where a question says it.
  static func last(in text: [UInt8]) -> Phrase? {
    // Most texts have nothing that an English phrase is made of, and need not be cut into words.
    let seen = search(text)
    let english = mayHoldEnglish(seen.marks) ? lastEnglish(in: text) : nil
    guard !seen.isASCII, let other = lastCharacters(in: text) else { return english }
    guard let english else { return other }
    return english.range.lowerBound > other.range.lowerBound ? english : other
  }

  private static let search = WordSearch([
    (verb, verbList), (which, ["which"]), (applies, ["apply", "applies"]),
    (number, ["two", "three", "four", "five", "six", "seven", "eight", "nine"]),
  ])
  private static let verb = WordIndex.Marks.list(0)
  private static let which = WordIndex.Marks.list(1)
  private static let number = WordIndex.Marks.list(2)
  private static let applies = WordIndex.Marks.list(3)

  private static func mayHoldEnglish(_ marks: WordIndex.Marks) -> Bool {
    marks.contains(verb) || marks.contains(applies) || marks.isSuperset(of: [which, number])
  }

  private static func lastEnglish(in text: [UInt8]) -> Phrase? {
    let tokens = TextTokens(text).tokens
    var found: Phrase?
    for index in tokens.indices where first.contains(tokens[index].text) {
      // "all that apply" behind "select" is a part of the phrase that began there.
      if let phrase = english(tokens, at: index), phrase.range.lowerBound >= found?.range.upperBound ?? 0 {
        found = phrase
      }
    }
    return found
  }

  private static func english(_ tokens: [TextTokens.Token], at index: Int) -> Phrase? {
    func text(_ offset: Int) -> Word { index + offset < tokens.count ? tokens[index + offset].text : .none }
    func phrase(_ count: Selection.Count, words: Int) -> Phrase {
      Phrase(count: count, range: tokens[index].range.lowerBound..<tokens[index + words - 1].range.upperBound)
    }
    let first = tokens[index].text
    if first == "all", text(1) == "that", text(2) == "apply" || text(2) == "applies" { return phrase(.all, words: 3) }
    if first == "which", let number = numbers[text(1)], number > 1, text(1).onlyByte == nil {
      return phrase(.exactly(number), words: 2)
    }
    guard verbs.contains(first), startsSentence(tokens, index) else { return nil }
    if text(1) == "each" || text(1) == "every" { return phrase(.all, words: 2) }
    if text(1) == "all" {
      if text(2) == "that", text(3) == "apply" || text(3) == "applies" { return phrase(.all, words: 4) }
      return allOf.contains(text(2)) ? phrase(.all, words: 2) : nil
    }
    if text(1) == "those" || (text(1) == "the" && text(2) == "ones"), case let words = text(1) == "those" ? 2 : 3,
      text(words) == "that" || text(words) == "which"
    {
      return phrase(.all, words: words + 1)
    }
    if (text(1) == "at" && text(2) == "least") || (text(1) == "up" && text(2) == "to"), numbers[text(3)] != nil {
      return phrase(.several, words: 4)
    }
    var offset = 1
    while offset <= 4, fillers.contains(text(offset)) { offset += 1 }
    guard let number = numbers[text(offset)] else { return nil }
    return phrase(.exactly(number), words: offset + 1)
  }

  private static let allOf: WordSet = ["that", "the", "of", "correct", "answers", "options", "statements"]

  private static func startsSentence(_ tokens: [TextTokens.Token], _ index: Int) -> Bool {
    if index > 0, tokens[index - 1].text == "then" { return goesOn(tokens, index - 1) }
    return beginsSentence(tokens, index)
  }

  private static func beginsSentence(_ tokens: [TextTokens.Token], _ index: Int) -> Bool {
    guard index > 0 else { return true }
    let before = tokens[index - 1]
    // "should you" and the like end a question that goes on with "and", not with an imperative.
    return before.kind == .lineBreak || (before.kind == .sign && !goingOn.contains(before.text))
  }

  /// Whether "then" at `index` begins a sentence, or goes on with one that tells the reader what to do: "Read the log, and
  /// then select two". "Users open it and then choose two" is told of others.
  private static func goesOn(_ tokens: [TextTokens.Token], _ index: Int) -> Bool {
    if beginsSentence(tokens, index) { return true }
    guard tokens[index - 1].text == "and" || tokens[index - 1].text == "," else { return false }
    // No one is told more than so many words in a sentence of this kind.
    let start = (max(0, index - 40)..<index).last { beginsSentence(tokens, $0) }
    return start.map { tasks.contains(tokens[$0].text) } ?? false
  }

  private static let tasks: WordSet = [
    "read", "consider", "look", "examine", "study", "review", "inspect", "analyze", "analyse", "compare", "observe",
    "watch",
  ]

  private static let goingOn: WordSet = [",", "\"", "'", "`", "-", "/"]

  // MARK: Korean and Japanese

  private static let characterNumbers: [(String, Int)] = [
    ("하나", 1), ("한", 1), ("두", 2), ("둘", 2), ("세", 3), ("셋", 3), ("네", 4), ("넷", 4), ("다섯", 5),
    ("一", 1), ("二", 2), ("三", 3), ("四", 4), ("五", 5),
    ("１", 1), ("２", 2), ("３", 3), ("４", 4), ("５", 5),
    ("1", 1), ("2", 2), ("3", 3), ("4", 4), ("5", 5), ("6", 6),
  ]

  private static func lastCharacters(in text: [UInt8]) -> Phrase? {
    guard text.contains(where: { $0 >= 0xE0 }), contains(text, "선택", "고르", "고른", "골라", "選") else { return nil }
    let view = Characters(text)
    var found: Phrase?
    for start in text.indices where text[start] & 0xC0 != 0x80 {
      if let phrase = all(view, at: start) ?? counted(view, at: start) { found = phrase }
    }
    return found
  }

  /// 모두 고르, すべて選
  private static func all(_ text: Characters, at start: Int) -> Phrase? {
    guard let word = text.any(["모두", "すべて", "全て"], at: start) else { return nil }
    let verb = text.any(["선택", "고르", "고른", "골라", "選"], at: text.skippingSpaces(word))
    return verb.map { Phrase(count: .all, range: start..<$0) }
  }

  /// 두 개를 선택, 2가지 고르, 2つ選, 二つを選
  private static func counted(_ text: Characters, at start: Int) -> Phrase? {
    guard let (number, end) = number(text, at: start) else { return nil }
    let unitStart = text.skippingSpaces(end)
    // 하나를, 둘을 and 셋을 are counts without a unit.
    let isWhole = number == 1 || (end == unitStart && text.any(["둘", "셋", "넷"], at: start) == end)
    guard let unit = text.any(["개", "가지", "つ", "個"], at: unitStart) ?? (isWhole ? unitStart : nil) else { return nil }
    let noun = text.any(["의 답", "의 정답", "의 옵션", "의 항목", "の回答", "の答え", "の選択肢", "の項目"], at: unit) ?? unit
    let particle = text.any(["를", "을", "만", "を"], at: noun) ?? noun
    let verb = text.any(["선택", "고르", "고른", "골라", "選"], at: text.skippingSpaces(particle))
    return verb.map { Phrase(count: .exactly(number), range: start..<$0) }
  }

  private static func number(_ text: Characters, at start: Int) -> (number: Int, end: Int)? {
    for (word, number) in characterNumbers {
      if let end = text.any([word], at: start) {
        // A digit of a longer number is no count.
        if word.utf8.count == 1, text.isDigit(at: start - 1) || text.isDigit(at: end) { return nil }
        return (number, end)
      }
    }
    return nil
  }

  private static func contains(_ text: [UInt8], _ words: String...) -> Bool {
    words.contains { Characters(text).contains($0) }
  }
}

/// Byte comparisons in a text.
fileprivate struct Characters {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The end of the first of `words` that stands at `start`.
  func any(_ words: [String], at start: Int) -> Int? {
    for word in words {
      let count = word.utf8.count
      if start >= 0, start + count <= bytes.count, bytes[start..<start + count].elementsEqual(word.utf8) {
        return start + count
      }
    }
    return nil
  }

  func skippingSpaces(_ start: Int) -> Int {
    var index = start
    while index < bytes.count, bytes[index].isWhiteSpace { index += 1 }
    return index
  }

  func isDigit(at index: Int) -> Bool {
    index >= 0 && index < bytes.count && (0x30...0x39).contains(bytes[index])
  }

  func contains(_ word: String) -> Bool {
    guard let first = word.utf8.first else { return true }
    let count = word.utf8.count
    return bytes.withUnsafeBufferPointer { buffer in
      var index = 0
      while index + count <= buffer.count {
        if buffer[index] == first, buffer[index..<index + count].elementsEqual(word.utf8) { return true }
        index += 1
      }
      return false
    }
  }
}

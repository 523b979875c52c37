import QuestionBank

/// The words of a question as numbers, read once for all that bank rules want of them.
struct ItemWords {
  var stem: WordHashes?
  var options: [WordHashes]

  /// For a question of which no more is wanted.
  init(_ question: Question) {
    stem = question.stem.map { WordHashes($0) }
    options = question.options.map { WordHashes($0.text) }
  }

  init(_ texts: ItemTexts) {
    stem = texts.stem.map { WordHashes($0) }
    options = texts.options.map { WordHashes($0) }
  }
}

/// What a question adds to the statistics of its bank.
package struct ItemCounts: Sendable, Hashable {
  /// Whether it asks for more than one option.
  package private(set) var isSeveral = false
  /// The one option that has more characters than any other.
  package private(set) var longest: Int?
  /// The one option that has fewer characters than any other.
  package private(set) var shortest: Int?
  /// The options with "always", "never" and the like.
  package private(set) var absolutes: [Int] = []
  /// Where the word stands by which it asks for what is wrong; nil where it does not.
  package var negative: Range<Int>?
  /// The runs of five words of the stem.
  package private(set) var stemRuns: [UInt64] = []
  /// The runs of five words of the one key; empty where the key has fewer words, or there are several.
  package private(set) var keyRuns: [UInt64] = []

  init(_ question: Question, _ key: KeyPositions, _ texts: ItemTexts, _ words: ItemWords) {
    let keys = key.options(nil)
    switch question.selection.count {
    case .exactly(let count): isSeveral = count > 1
    case .all, .several: isSeveral = true
    case .unknown: isSeveral = max(keys.count, Set(question.key.indices).count) > 1
    }
    readLengths(question)
    absolutes = texts.options.indices.filter {
      texts.options[$0]?.traits.marks.contains(TriggerIndex.absolute) == true
    }
    if let stem = texts.stem, let word = texts.negative { negative = stem.text.sourceRange(word.range) }
    guard question.isChoice, let stem = words.stem else { return }
    if stem.words.count >= 5 { stemRuns = WordHashes.grams(stem.words[...], of: 5) }
    if keys.count == 1, keys[0] < words.options.count, words.options[keys[0]].words.count >= 5,
      let key = question.options[keys[0]].text?.text, Self.saysMoreThanAName(key.bytes)
    {
      keyRuns = WordHashes.grams(words.options[keys[0]].words[...], of: 5)
    }
  }

  /// Whether a text has four words or more of four small letters or more: a product's long name stands in many questions.
  private static func saysMoreThanAName(_ bytes: [UInt8]) -> Bool {
    bytes.split { !(0x61...0x7A).contains($0 | 0x20) && $0 < 0x80 }.lazy
      .filter { $0.count >= 4 && $0.first.map { $0 >= 0x61 } == true }.count >= 4
  }

  private mutating func readLengths(_ question: Question) {
    guard question.options.count >= 3 else { return }
    var (most, least) = (Int.min, Int.max)
    for (index, option) in question.options.enumerated() {
      guard let text = option.text?.text, !text.bytes.isEmpty else {
        (longest, shortest) = (nil, nil)
        return
      }
      let bytes = text.bytes[text.trimmedRange]
      let length = bytes.count - bytes.lazy.filter { $0 & 0xC0 == 0x80 }.count
      if length > most { (most, longest) = (length, index) } else if length == most { longest = nil }
      if length < least { (least, shortest) = (length, index) } else if length == least { shortest = nil }
    }
  }
}

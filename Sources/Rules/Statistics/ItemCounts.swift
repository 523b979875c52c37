import QuestionBank

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

  /// `indices` are the numbers by which the key names options.
  init(_ texts: ItemTexts, _ key: KeyPositions, _ indices: [Int], _ words: ItemWords) {
    let keys = key.options(nil)
    switch texts.question.selection.count {
    case .exactly(let count): isSeveral = count > 1
    case .all, .several: isSeveral = true
    case .unknown: isSeveral = keys.count > 1 || (!indices.isEmpty && Set(indices).count > 1)
    }
    readLengths(texts)
    absolutes = texts.options.indices.filter {
      texts.options[$0]?.traits.marks.has(TriggerIndex.absolute) == true
    }
    if let stem = texts.stem, let word = texts.negative { negative = stem.text.sourceRange(word.range) }
    guard texts.isOfChoice, let stem = words.stem else { return }
    if stem.count >= 5 { stemRuns = WordHashes.grams(stem, of: 5) }
    if keys.count == 1, keys[0] < words.optionCount, case let option = words.option(keys[0]), option.count >= 5,
      let key = texts.options[keys[0]], Self.saysMoreThanAName(key.text.bytes)
    {
      keyRuns = WordHashes.grams(option, of: 5)
    }
  }

  /// Whether a text has four words or more of four small letters or more: a product's long name stands in many questions.
  private static func saysMoreThanAName(_ bytes: [UInt8]) -> Bool {
    var words = 0
    // The letters of the word so far; the first is a small one.
    var letters = 0
    var isSmall = false
    for byte in bytes {
      guard (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 else {
        letters = 0
        continue
      }
      if letters == 0 { isSmall = byte >= 0x61 }
      letters += 1
      if isSmall, letters == 4 { words += 1 }
    }
    return words >= 4
  }

  private mutating func readLengths(_ texts: ItemTexts) {
    guard texts.options.count >= 3 else { return }
    var (most, least) = (Int.min, Int.max)
    for (index, option) in texts.options.enumerated() {
      guard let length = option.map(\.length) ?? Self.length(of: texts.question.options[index].text),
        option?.text.bytes.isEmpty != true
      else {
        (longest, shortest) = (nil, nil)
        return
      }
      if length > most { (most, longest) = (length, index) } else if length == most { longest = nil }
      if length < least { (least, shortest) = (length, index) } else if length == least { shortest = nil }
    }
  }

  /// The characters of a field that is not in words; nil where it has none.
  private static func length(of field: Field?) -> Int? {
    guard let text = field?.text, !text.bytes.isEmpty else { return nil }
    return text.bytes[text.trimmedRange].lazy.count { $0 & 0xC0 != 0x80 }
  }
}

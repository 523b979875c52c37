import QuestionBank

/// The words of a question's stem and options as numbers, read once for all that bank rules want of them: letters in small
/// ones, signs and white space left out.
///
/// A letter of Chinese or Japanese counts as a word, since nothing stands between words there.
struct ItemWords {
  private var words: [UInt64] = []
  /// Where the stem's words end; nil without a stem.
  private let stemEnd: Int?
  /// The index of the first word of the stem's last sentence.
  private(set) var lastSentence = 0
  /// Where each option's words end.
  private var optionEnds: [Int] = []

  /// For a question of which no more is wanted.
  init(_ question: borrowing Question) {
    words.reserveCapacity(128)
    let stem = question.stem
    if let stem { lastSentence = Self.read(stem, into: &words) }
    stemEnd = stem == nil ? nil : words.count
    optionEnds.reserveCapacity(question.options.count)
    for index in question.options.indices {
      if let text = question.options[index].text { _ = Self.read(text, into: &words) }
      optionEnds.append(words.count)
    }
  }

  init(_ texts: ItemTexts) {
    words.reserveCapacity(texts.options.reduce(texts.stem?.traits.words ?? 0) { $0 + ($1?.traits.words ?? 0) })
    if let stem = texts.stem { lastSentence = Self.read(stem, into: &words) }
    stemEnd = texts.stem == nil ? nil : words.count
    optionEnds.reserveCapacity(texts.options.count)
    for option in texts.options {
      if let option { _ = Self.read(option, into: &words) }
      optionEnds.append(words.count)
    }
  }

  /// The stem's words; nil without a stem.
  var stem: ArraySlice<UInt64>? { stemEnd.map { words[..<$0] } }

  var optionCount: Int { optionEnds.count }

  /// The words of an option; none where it has no text.
  func option(_ index: Int) -> ArraySlice<UInt64> {
    words[(index > 0 ? optionEnds[index - 1] : stemEnd ?? 0)..<optionEnds[index]]
  }

  /// How many words the options have.
  var countInOptions: Int { words.count - (stemEnd ?? 0) }

  private static func read(_ prose: Prose, into words: inout [UInt64]) -> Int {
    WordHashes.read(prose.tokens, prose.traits, of: prose.text.bytes, into: &words)
  }

  /// The same for a field that is not in words yet.
  private static func read(_ field: Field, into words: inout [UInt64]) -> Int {
    guard field.isText else { return 0 }
    let cut = TextTokens(field.text.bytes)
    return WordHashes.read(cut.tokens, cut.traits, of: field.text.bytes, into: &words)
  }
}

/// Hashes of words and of runs of words.
enum WordHashes {
  /// Adds the words of a text; returns the index among them of the first word of the last sentence.
  fileprivate static func read(
    _ tokens: [TextTokens.Token], _ traits: TextTraits, of bytes: [UInt8], into words: inout [UInt64]
  ) -> Int {
    let first = words.count
    var lastSentence = 0
    // Behind the end of a sentence, until the next word shows that it was not the last.
    var isBehindStop = false
    for token in tokens {
      switch token.kind {
      case .word:
        if isBehindStop {
          lastSentence = words.count - first
          isBehindStop = false
        }
        if traits.hasWide, token.text.isWide {
          addParts(bytes, token.range, to: &words)
        } else {
          words.append(token.text.hash)
        }
      case .sign where Prose.stops.contains(token.text):
        let end = token.range.upperBound
        isBehindStop = token.range.count > 1 || (end < bytes.count && (bytes[end] == 0x20 || bytes[end] == 0x0A))
      case .sign, .lineBreak: break
      }
    }
    return lastSentence
  }

  /// Adds the words in a run of letters: each Chinese and Japanese one, and what stands between them.
  private static func addParts(_ bytes: [UInt8], _ range: Range<Int>, to words: inout [UInt64]) {
    var start = range.lowerBound
    var index = start
    while index < range.upperBound {
      guard (0xE3...0xE9).contains(bytes[index]) else {
        index += 1
        continue
      }
      if start < index { words.append(Word(bytes, start..<index).hash) }
      start = min(index + 3, range.upperBound)
      words.append(Word(bytes, index..<start).hash)
      index = start
    }
    if start < index { words.append(Word(bytes, start..<index).hash) }
  }

  /// The hash of each run of `length` words; of all words together where there are fewer.
  static func grams(_ words: ArraySlice<UInt64>, of length: Int) -> [UInt64] {
    guard !words.isEmpty else { return [] }
    let length = min(length, words.count)
    return words.withUnsafeBufferPointer { words in
      [UInt64](unsafeUninitializedCapacity: words.count - length + 1) { result, count in
        count = words.count - length + 1
        for start in 0..<count {
          var hash: UInt64 = 0
          for place in start..<start &+ length { hash = joined(hash, words[place]) }
          result.initializeElement(at: start, to: mixed(hash))
        }
      }
    }
  }

  /// Calls `add` with the hash of each run of three words, or of all together where there are fewer.
  @inline(__always)
  static func eachTrigram(_ words: ArraySlice<UInt64>, _ add: (UInt64) -> Void) {
    guard words.count > 3 else { return grams(words, of: 3).forEach(add) }
    words.withUnsafeBufferPointer { words in
      for start in 0..<words.count &- 2 {
        add(mixed(joined(joined(joined(0, words[start]), words[start &+ 1]), words[start &+ 2])))
      }
    }
  }

  /// The hash of a run of words that goes on with `word`.
  @inline(__always)
  private static func joined(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    (hash &* 0x9E37_79B9_7F4A_7C15 &+ word).byteSwapped
  }

  /// A number whose bits all depend on all bits of `value` (the finaliser of MurmurHash3).
  static func mixed(_ value: UInt64) -> UInt64 {
    var value = value
    value = (value ^ (value >> 33)) &* 0xFF51_AFD7_ED55_8CCD
    value = (value ^ (value >> 33)) &* 0xC4CE_B9FE_1A85_EC53
    return value ^ (value >> 33)
  }
}

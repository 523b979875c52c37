import QuestionBank

/// Hashes of a question's texts, equal where a reader sees no difference.
package struct ItemFingerprint: Sendable, Hashable {
  /// Of the question's parts.
  struct Hashes: Sendable, Hashable {
    /// Of the scenario and the stem; nil for a stem of fewer than five words, which many questions share.
    var stem: UInt64?
    /// Of all options, whatever their order; nil without options.
    var options: UInt64?
    /// Of the texts of the right options; nil where they are not known without the rest of the bank.
    var key: UInt64?
  }

  private(set) var hashes = Hashes()
  /// Of each option in its order, without what two writers of one text do differently (see `LooseFold`).
  private(set) var choices: [UInt32] = []

  /// `resolved` is the key without a way to count; `indices` are the numbers by which it names options.
  init(_ question: borrowing Question, _ resolved: ResolvedKey, _ indices: [Int]) {
    if let stem = Self.asked(question) {
      hashes.stem = ByteHash.of([FoldedText.hash(question.scenario?.text.bytes ?? []), stem])
    }
    let count = question.options.count
    guard count > 0 else { return }
    var texts: [UInt64] = []
    texts.reserveCapacity(count)
    choices.reserveCapacity(count)
    for index in 0..<count {
      FoldedText.withFolded(question.options[index].text?.text.bytes ?? []) { text in
        texts.append(ByteHash.of(UnsafeBufferPointer(text)))
        choices.append(LooseFold.hash(text))
      }
    }
    hashes.options = ByteHash.of(texts.sorted())
    if resolved.isComplete, !resolved.options.isEmpty {
      hashes.key = ByteHash.of(resolved.options.map { texts[$0] }.sorted())
    } else if !indices.isEmpty {
      // Numbers name the same options where the options stand in the same order.
      hashes.key = ByteHash.of(indices.sorted().map { UInt64(bitPattern: Int64($0)) } + texts)
    }
  }

  /// One number of all that questions are compared by.
  func content(with shingles: ItemShingles, _ key: KeyPositions) -> UInt64 {
    var hash = WordHashes.mixed(hashes.stem ?? 1)
    hash = WordHashes.mixed(hash ^ (hashes.options ?? 1))
    hash = WordHashes.mixed(hash ^ (hashes.key ?? 1))
    for run in shingles.whole { hash = hash &* 0x0000_0100_0000_01B3 ^ UInt64(run) }
    return WordHashes.mixed(WordHashes.mixed(hash) ^ key.hash)
  }

  /// A hash of the stem's text without "(Choose two.)" at its end, and without a blank before a question mark: what one
  /// writer of the same question leaves out. nil for a text of fewer than five words.
  private static func asked(_ question: borrowing Question) -> UInt64? {
    guard var bytes = question.stem?.text.bytes else { return nil }
    if case .words(let words, _)? = question.selectionInWords?.source, let text = question.stem?.text {
      let trimmed = text.trimmedRange
      let open = bytes[trimmed].lastIndex(of: UInt8(ascii: "(")) ?? lastWideBracket(bytes, trimmed)
      if let open, let last = bytes[trimmed].last, last == UInt8(ascii: ")") || last >= 0x80,
        text.sourceRange(open..<trimmed.upperBound).contains(words.lowerBound)
      {
        bytes = Array(bytes[..<open])
      }
    }
    return FoldedText.withFolded(bytes) { text in
      var count = text.count
      if count > 0, text[count - 1] == UInt8(ascii: "?") {
        while count > 1, text[count - 2] == UInt8(ascii: " ") { count -= 1 }
        text[count - 1] = UInt8(ascii: "?")
      }
      let folded = UnsafeBufferPointer(rebasing: text[..<count])
      return hasFiveWords(folded) ? ByteHash.of(folded) : nil
    }
  }

  /// Where the last "（" stands.
  private static func lastWideBracket(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    range.last { $0 + 2 < range.upperBound && bytes[$0...($0 + 2)].elementsEqual([0xEF, 0xBC, 0x88]) }
  }

  /// Whether a text has five words or more; a letter of Korean or Japanese without spaces counts as half a word.
  private static func hasFiveWords(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    // A folded text has one space between words, and none at its ends.
    var spaces = 0
    for byte in text where byte == 0x20 {
      spaces += 1
      if spaces == 4 { return true }
    }
    guard text.contains(where: { $0 >= 0xE3 }) else { return false }
    return String(decoding: text, as: UTF8.self).unicodeScalars.lazy.count { $0.value >= 0x3040 } >= 10
  }
}

extension FoldedText {
  /// A hash of the folded bytes of a text.
  fileprivate static func hash(_ text: [UInt8]) -> UInt64 {
    withFolded(text) { ByteHash.of(UnsafeBufferPointer($0)) }
  }
}

import QuestionBank
import SourceText

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

  /// `resolved` is the key without a way to count.
  init(_ question: Question, _ resolved: ResolvedKey) {
    let stemText = Self.asked(question)
    if Self.wordCount(stemText) >= 5 {
      hashes.stem = Hash.of([FoldedText.folded(question.scenario?.text.bytes ?? []), stemText].lazy.map(Hash.of))
    }
    let folded = question.options.map { FoldedText.folded($0.text?.text.bytes ?? []) }
    let texts = folded.map(Hash.of)
    guard !texts.isEmpty else { return }
    choices = folded.map(LooseFold.hash)
    hashes.options = Hash.of(texts.sorted())
    if resolved.isComplete, !resolved.options.isEmpty {
      hashes.key = Hash.of(resolved.options.map { texts[$0] }.sorted())
    } else if !question.key.indices.isEmpty {
      // Numbers name the same options where the options stand in the same order.
      hashes.key = Hash.of(question.key.indices.sorted().map { UInt64(bitPattern: Int64($0)) } + texts)
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

  /// The stem's text without "(Choose two.)" at its end, and without a blank before a question mark: what one writer of the
  /// same question leaves out.
  private static func asked(_ question: Question) -> [UInt8] {
    guard let stem = question.stem else { return [] }
    var bytes = stem.text.bytes
    if case .words(let words, _)? = question.selectionInWords?.source {
      let trimmed = stem.text.trimmedRange
      let open = bytes[trimmed].lastIndex(of: UInt8(ascii: "(")) ?? lastWideBracket(bytes, trimmed)
      if let open, let last = bytes[trimmed].last, last == UInt8(ascii: ")") || last >= 0x80,
        stem.text.sourceRange(open..<trimmed.upperBound).contains(words.lowerBound)
      {
        bytes = Array(bytes[..<open])
      }
    }
    var folded = FoldedText.folded(bytes)
    if let mark = folded.last, mark == UInt8(ascii: "?") {
      folded.removeLast()
      while folded.last == UInt8(ascii: " ") { folded.removeLast() }
      folded.append(mark)
    }
    return folded
  }

  /// Where the last "（" stands.
  private static func lastWideBracket(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    range.last { $0 + 2 < range.upperBound && bytes[$0...($0 + 2)].elementsEqual([0xEF, 0xBC, 0x88]) }
  }

  /// The words of a text; a letter of Korean or Japanese without spaces counts as half a word.
  private static func wordCount(_ text: [UInt8]) -> Int {
    // A folded text has one space between words, and none at its ends.
    let words = text.isEmpty ? 0 : text.lazy.count { $0 == 0x20 } + 1
    guard words < 5, text.contains(where: { $0 >= 0xE3 }) else { return words }
    let wide = String(decoding: text, as: UTF8.self).unicodeScalars.lazy.filter { $0.value >= 0x3040 }.count
    return max(words, wide / 2)
  }
}

/// A hash that is the same on every run.
fileprivate enum Hash {
  static func of(_ bytes: [UInt8]) -> UInt64 { FNV1a(bytes).value }

  static func of(_ hashes: some Sequence<UInt64>) -> UInt64 {
    var hash = FNV1a()
    for number in hashes { hash.add(number) }
    return hash.value
  }
}

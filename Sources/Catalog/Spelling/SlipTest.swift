import Findings

/// Tells a slip of the pen from another word.
struct SlipTest {
  /// The words of right names, in lower case.
  private let words: Set<[UInt8]>

  init(_ table: NameTable) {
    words = table.words
  }

  /// Whether `word` is a misspelling, by exactly one edit, of the word that reads `meant` in lower case.
  func isSlip(_ word: Slice<UnsafeBufferPointer<UInt8>>, of meant: [UInt8]) -> Bool {
    let own = word.lowercasedASCII
    guard own != meant, word.filter(\.isASCIIDigit) == meant.filter(\.isASCIIDigit) else { return false }
    // A line in capitals has no case to go by.
    guard word.contains(where: \.isASCIISmall), !isInflected(own, meant), !words.contains(own) else {
      return false
    }
    return EditDistance.between(own, meant, atMost: 1) == 1
  }

  /// Whether the two differ in their last letter alone: a plural, a past tense, another word of the family.
  private func isInflected(_ own: [UInt8], _ right: [UInt8]) -> Bool {
    let (short, long) = own.count < right.count ? (own, right) : (right, own)
    if long.count == short.count + 1, long.starts(with: short) { return "sdr".utf8.contains(long.last ?? 0) }
    return own.count == right.count && own.dropLast() == right.dropLast()
  }
}

/// Tells a slip of the pen from another word.
struct SlipTest {
  private let table: NameTable

  init(_ table: NameTable) {
    self.table = table
  }

  /// Whether `word` is a misspelling, by exactly one edit, of the word at `position` of a name.
  func isSlip(_ word: Slice<UnsafeBufferPointer<UInt8>>, in name: NameEntry, at position: Int) -> Bool {
    let right = name.text.words[position]
    let own = word.lowercasedASCII
    let meant = right.lowercasedASCII
    guard own != meant, word.filter(\.isASCIIDigit) == right.filter(\.isASCIIDigit) else { return false }
    // A line in capitals has no case to go by.
    guard word.contains(where: \.isASCIISmall), !table.words.contains(own), !isInflected(own, meant) else {
      return false
    }
    return editDistance(own, meant, limit: 1) == 1
  }

  /// Whether the two differ in their last letter alone: a plural, a past tense, another word of the family.
  private func isInflected(_ own: [UInt8], _ right: [UInt8]) -> Bool {
    let (short, long) = own.count < right.count ? (own, right) : (right, own)
    if long.count == short.count + 1, long.starts(with: short) { return "sdr".utf8.contains(long.last ?? 0) }
    return own.count == right.count && own.dropLast() == right.dropLast()
  }
}

/// Finds words in a text that are one letter away from a product's name.
///
/// Made for precision: only words that begin with a capital, only one letter, never the ending of an inflected word, never
/// a digit, never a word that is itself part of a name; and of names made of ordinary words only long ones.
struct SpellingScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let table: NameTable

  /// A misspelt name: where, and the entry that is meant.
  struct Slip {
    let range: Range<Int>
    let entry: Int
  }

  /// The slips outside of `mentions` and of code, in order, none overlapping another. One may take in a mention of a
  /// shorter name: "Vertex AI" in "Vertex AI Pipelnies".
  static func slips(
    in bytes: UnsafeBufferPointer<UInt8>, _ table: NameTable, mentions: [Mention]
  ) -> [Slip] {
    SpellingScanner(bytes: bytes, table: table).scan(mentions)
  }

  private func scan(_ mentions: [Mention]) -> [Slip] {
    var result: [Slip] = []
    var mention = 0
    var index = 0
    var code: ArraySlice<Range<Int>>?
    while let word = nextCapitalised(from: index) {
      index = word.upperBound
      guard word.count > 4 else { continue }
      while mention < mentions.count, mentions[mention].range.upperBound <= word.lowerBound { mention += 1 }
      if mention < mentions.count, mentions[mention].range.overlaps(word) { continue }
      guard let slip = slip(at: word) else { continue }
      // Code is looked for only once there is something in it: a slip is rare.
      var ranges = code ?? ProseMask.codeRanges(in: bytes)[...]
      while let range = ranges.first, range.upperBound <= slip.range.lowerBound { ranges = ranges.dropFirst() }
      code = ranges
      if ranges.first?.overlaps(slip.range) == true || slip.range.lowerBound < result.last?.range.upperBound ?? 0 {
        continue
      }
      guard ProseContext.isProse(bytes, slip.range, isVerbatim: true) else { continue }
      result.append(slip)
    }
    return result
  }

  /// The slip that `word` is in, of the longest name.
  private func slip(at word: Range<Int>) -> Slip? {
    guard table.spelling.mayBeNear(bytes[word]) else { return compoundSlip(word) }
    let test = SlipTest(table)
    for place in table.spelling.places(near: bytes[word], { test.isSlip(bytes[word], of: $0) }) {
      if let range = range(of: table.entries[place.entry], at: place.position, word) {
        return Slip(range: range, entry: place.entry)
      }
    }
    return compoundSlip(word)
  }

  /// "Big Qurey": a compound in two words, each with a capital, and a slip besides.
  private func compoundSlip(_ second: Range<Int>) -> Slip? {
    guard let first = wordEnding(before: second.lowerBound, isSpace: Whitespace.lengthBefore),
      bytes[first.lowerBound].isASCIICapital, table.spelling.beginsCompound(bytes[first])
    else { return nil }
    let joined = Array(bytes[first]) + Array(bytes[second])
    let test = SlipTest(table)
    return joined.withUnsafeBufferPointer { joined in
      for place in table.spelling.places(near: joined[...], { test.isSlip(joined[...], of: $0) }) {
        let right = table.entries[place.entry].text
        if right.hasInnerCapital, !right.contains(.space) {
          return Slip(range: first.lowerBound..<second.upperBound, entry: place.entry)
        }
      }
      return nil
    }
  }

  /// The range of a name whose word at `position` stands at `word`, if its other words stand around it.
  private func range(of name: NameEntry, at position: Int, _ word: Range<Int>) -> Range<Int>? {
    let words = name.text.words
    var start = word.lowerBound
    for other in words[..<position].reversed() {
      guard let found = wordEnding(before: start), bytes[found].elementsEqual(other) else { return nil }
      start = found.lowerBound
    }
    var end = word.upperBound
    for other in words[(position + 1)...] {
      guard let found = nextWord(from: end), isSpace(end..<found.lowerBound), bytes[found].elementsEqual(other) else {
        return nil
      }
      end = found.upperBound
    }
    return start..<end
  }

  /// The next run of ASCII letters and digits, with hyphens and slashes inside it.
  private func nextWord(from start: Int) -> Range<Int>? {
    var index = start
    let count = bytes.count
    while index < count, !bytes[index].isASCIIAlphanumeric { index &+= 1 }
    guard index < count else { return nil }
    let begin = index
    while index < count, bytes[index].isASCIIAlphanumeric || isJoint(index) { index &+= 1 }
    return begin..<index
  }

  /// The next such run that begins with a capital.
  private func nextCapitalised(from start: Int) -> Range<Int>? {
    let count = bytes.count
    var index = start
    while index < count {
      if bytes[index] &- 0x41 < 26, index == 0 || !(bytes[index - 1].isASCIIAlphanumeric || isJoint(index - 1)) {
        let begin = index
        while index < count, bytes[index].isASCIIAlphanumeric || isJoint(index) { index &+= 1 }
        return begin..<index
      }
      index &+= 1
    }
    return nil
  }

  /// The word that ends before `start` with nothing but spaces between.
  private func wordEnding(
    before start: Int,
    isSpace length: (UnsafeBufferPointer<UInt8>, Int) -> Int = { $1 > 0 && $0[$1 - 1].isASCIIWhitespace ? 1 : 0 }
  ) -> Range<Int>? {
    var end = start
    while case let space = length(bytes, end), space > 0 { end -= space }
    guard end < start else { return nil }
    var begin = end
    while begin > 0, bytes[begin - 1].isASCIIAlphanumeric || isJoint(begin - 1) { begin -= 1 }
    return begin < end ? begin..<end : nil
  }

  private func isJoint(_ index: Int) -> Bool {
    guard bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "/"), index > 0, index + 1 < bytes.count
    else { return false }
    return bytes[index - 1].isASCIIAlphanumeric && bytes[index + 1].isASCIIAlphanumeric
  }

  private func isSpace(_ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      let length = Whitespace.length(bytes, index)
      if length == 0 { return false }
      index += length
    }
    return !range.isEmpty
  }
}

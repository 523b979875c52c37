/// Names that fit the words before the cursor, and the words that one of them replaces.
package struct NameCompletion: Sendable, Hashable {
  /// The typed phrase, which the name takes the place of.
  package let range: Range<Int>
  package let matches: [NameMatch]
  /// Whether the phrase looks like the beginning of a name, so that names may be offered unasked.
  package let looksLikeName: Bool
}

extension NameIndex {
  /// The names that fit what stands before `offset` in a decoded text, with the phrase they replace: "Vertex AI Pi" as a
  /// whole, not "Pi" alone. The phrase stays within its line. Nil where nothing fits, and inside of code.
  package func completion(
    in text: [UInt8], at offset: Int, limit: Int = 20, context: NameContext = NameContext()
  ) -> NameCompletion? {
    guard offset > 0, offset <= text.count, !isCode(text, offset) else { return nil }
    let starts = phraseStarts(in: text, before: offset)
    guard let last = starts.first else { return nil }
    let queries = starts.map { NameQuery(String(decoding: text[$0..<offset], as: UTF8.self)) }
    // Behind a space only the rest of a name is meant, as "AI" behind "Vertex "; not a name with "with" in it.
    let isWithinName = text[offset - 1] == .space
    // The longest phrase that a name begins with; then what fits the last word; then what is one letter off.
    for (start, query) in zip(starts, queries).reversed() {
      let hits = search(query).filter { hit in
        hit.value.kind <= .prefix || (!isWithinName && (start == last || query.hasLongParts))
      }
      if let found = completion(hits, start..<offset, text, limit, context) { return found }
    }
    guard !isWithinName else { return nil }
    for (start, query) in zip(starts, queries).reversed() {
      if let found = completion(searchTypos(query), start..<offset, text, limit, context) { return found }
    }
    return nil
  }

  private func completion(
    _ hits: [Int32: Hit], _ range: Range<Int>, _ text: [UInt8], _ limit: Int, _ context: NameContext
  ) -> NameCompletion? {
    let matches = ranked(hits, limit, context)
    guard let first = matches.first else { return nil }
    return NameCompletion(range: range, matches: matches, looksLikeName: looksLikeName(text[range], first))
  }

  private func isCode(_ text: [UInt8], _ offset: Int) -> Bool {
    text.withUnsafeBufferPointer { bytes in
      ProseMask.codeRanges(in: bytes).contains { $0.lowerBound < offset && offset < $0.upperBound }
    }
  }

  /// Where the last words before `offset` begin, the last first: at most six, in one line, with nothing but single
  /// spaces between them.
  private func phraseStarts(in text: [UInt8], before offset: Int) -> [Int] {
    var starts: [Int] = []
    var end = text[offset - 1] == .space ? offset - 1 : offset
    while end > 0, starts.count < 6 {
      var start = end
      while start > 0, isNameByte(text[start - 1]) { start -= 1 }
      // A mark at the end of a word ends a sentence.
      guard start < end, starts.isEmpty && end == offset || text[end - 1].isWordByte else { break }
      starts.append(start)
      guard start > 1, text[start - 1] == .space else { break }
      end = start - 1
    }
    return starts
  }

  /// Letters, digits and what stands inside of names. Other scripts end a phrase, unless names are written in them: a name
  /// follows 를 or に without a space.
  private func isNameByte(_ byte: UInt8) -> Bool {
    byte.isASCIIAlphanumeric || "-/.+'".utf8.contains(byte) || (byte >= 0x80 && catalog.table.trie.hasNonASCIIStarts)
  }

  /// A capital, or the letters of a coined word: `Ver`, `bigq`; not every small word that a name begins with.
  private func looksLikeName(_ phrase: ArraySlice<UInt8>, _ match: NameMatch) -> Bool {
    guard phrase.count > 1 else { return false }
    if phrase.first?.isASCIICapital == true {
      return match.kind <= .words && (phrase.count > 2 || match.kind == .exact)
    }
    guard phrase.count > 2, match.kind <= .prefix, let word = Array(match.matched.utf8).words.first else {
      return false
    }
    return match.kind == .exact || catalog.table.coinedWords[word.lowercasedASCII] != nil
  }
}

extension NameQuery {
  /// Whether each of several words is long enough to be meant for a name: "age pip".
  fileprivate var hasLongParts: Bool { parts.allSatisfy { $0.count > 2 } }
}

/// Wrong spellings that follow from a right one by rule.
enum NameVariants {
  /// A coined word in two ("Big Query", "Auto ML"), or a coined word and the next in one ("VertexAI").
  static func spacings(of text: [UInt8], _ coinedWords: [[UInt8]: [UInt8]]) -> [[UInt8]] {
    let words = text.words.map(Array.init)
    var result: [[UInt8]] = []
    for (index, word) in words.enumerated() where word.hasInnerCapital && word.allSatisfy(\.isASCIILetter) {
      guard let split = lastSeam(of: word), split > 1 else { continue }
      // A part in lower case would be an ordinary phrase: "a big query".
      guard let first = word.first, first.isASCIICapital else { continue }
      var parts = words
      parts[index] = Array(word[..<split]) + [.space] + Array(word[split...])
      result.append(Array(parts.joined(separator: [.space])))
    }
    if words.count == 2, words.contains(where: { coinedWords[$0.lowercasedASCII] != nil }),
      words.allSatisfy({ $0.allSatisfy(\.isASCIILetter) }), words[1].first?.isASCIICapital == true
    {
      result.append(words[0] + words[1])
    }
    return result
  }

  /// "Vertex Al" for "Vertex AI": a word of capitals with a small L for each I; nil where there is none.
  static func smallLForCapitalI(_ text: [UInt8]) -> [UInt8]? {
    var changed = false
    let words = text.words.map { word -> [UInt8] in
      guard word.count > 1, word.allSatisfy(\.isASCIICapital), word.contains(UInt8(ascii: "I")) else {
        return Array(word)
      }
      changed = true
      return word.map { $0 == UInt8(ascii: "I") ? UInt8(ascii: "l") : $0 }
    }
    return changed ? Array(words.joined(separator: [.space])) : nil
  }

  /// Where the last part of a compound begins: 3 in "BigQuery", 4 in "AutoML", 2 in "XGBoost".
  private static func lastSeam(of word: [UInt8]) -> Int? {
    var index = word.count - 1
    while index > 0 {
      let isCapital = word[index].isASCIICapital
      if isCapital, !word[index - 1].isASCIICapital { return index }
      if isCapital, index + 1 < word.count, !word[index + 1].isASCIICapital { return index }
      index -= 1
    }
    return nil
  }
}

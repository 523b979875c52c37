/// The indefinite article before a name: "a" or "an", by how the name is spoken.
enum EnglishArticle {
  /// The article's replacement where the one before `offset` fits the old name and not the new one; nil where it may
  /// stay, or none is there.
  static func replacement(
    before offset: Int, from old: String, to new: String, in text: [UInt8]
  ) -> Renaming.Replacement? {
    guard beginsWithVowelSound(old) != beginsWithVowelSound(new) else { return nil }
    var end = offset
    // Emphasis and quotes may stand between.
    while end > 0, "*_\"".utf8.contains(text[end - 1]) { end -= 1 }
    let gap = end
    while end > 0, text[end - 1].isASCIIWhitespace { end -= 1 }
    guard end < gap else { return nil }
    var start = end
    while start > 0, text[start - 1].isASCIILetter { start -= 1 }
    guard start == 0 || !(text[start - 1].isASCIIAlphanumeric || "-'.".utf8.contains(text[start - 1])) else {
      return nil
    }
    let isBeginning = text.withUnsafeBufferPointer { ProseContext.beginsSentence($0, start) }
    switch String(decoding: text[start..<end], as: UTF8.self) {
    case "a": return beginsWithVowelSound(new) ? .init(range: start..<end, text: "an") : nil
    case "an": return beginsWithVowelSound(new) ? nil : .init(range: start..<end, text: "a")
    // "Option A Vertex AI" has no article.
    case "A" where isBeginning: return beginsWithVowelSound(new) ? .init(range: start..<end, text: "An") : nil
    case "An" where isBeginning: return beginsWithVowelSound(new) ? nil : .init(range: start..<end, text: "A")
    default: return nil
    }
  }

  /// Whether the name is spoken with a vowel first: by its first letter, an abbreviation by the letter's name.
  static func beginsWithVowelSound(_ name: String) -> Bool {
    let bytes = Array(name.utf8)
    guard let first = bytes.first else { return false }
    let capitals = bytes.prefix(while: \.isASCIICapital)
    if capitals.count > 1 { return "AEFHILMNORSX".utf8.contains(first) }
    return "AEIOaeio8".utf8.contains(first)
  }
}

/// The particle behind a name in Korean text, which goes by the sound that the name ends with.
enum KoreanParticle {
  /// The last sound of a name as it is read in Korean.
  enum Ending {
    case vowel
    /// ㄹ, which takes 로 as a vowel does.
    case rieul
    case consonant
  }

  /// The forms behind a consonant and behind a vowel.
  private static let forms: [(consonant: String, vowel: String)] = [
    ("은", "는"), ("이", "가"), ("을", "를"), ("과", "와"), ("으로", "로"), ("이라는", "라는"), ("이라고", "라고"), ("이란", "란"),
  ]

  /// What may follow a particle in the same word.
  private static let continuations = ["의", "는", "도", "부터", "서", "써", "만"]

  /// The particle's replacement where the one behind `offset` fits the old name and not the new one; nil where it may
  /// stay, none is there, or the sound of a name is not sure.
  static func replacement(
    behind offset: Int, from old: String, to new: String, in text: [UInt8]
  ) -> Renaming.Replacement? {
    guard let before = ending(of: old), let after = ending(of: new), before != after else { return nil }
    var start = offset
    while start < text.count, "*_\"'".utf8.contains(text[start]) { start += 1 }
    guard start < text.count, (0xEA...0xED).contains(text[start]) else { return nil }
    let tail = String(decoding: text[start..<min(text.count, start + 30)], as: UTF8.self)
    for form in forms {
      let known = particle(form, before)
      guard tail.hasPrefix(known), isEnd(tail.dropFirst(known.count)) else { continue }
      let wanted = particle(form, after)
      return known == wanted ? nil : .init(range: start..<start + known.utf8.count, text: wanted)
    }
    return nil
  }

  private static func particle(_ form: (consonant: String, vowel: String), _ ending: Ending) -> String {
    switch ending {
    case .vowel: form.vowel
    case .rieul: form.vowel == "로" ? form.vowel : form.consonant
    case .consonant: form.consonant
    }
  }

  /// Whether a particle ends here: no syllable follows, or one that goes behind a particle.
  private static func isEnd(_ rest: Substring) -> Bool {
    func isSyllable(_ text: Substring) -> Bool {
      text.unicodeScalars.first.map { (0xAC00...0xD7A3).contains($0.value) } ?? false
    }
    guard isSyllable(rest) else { return true }
    return continuations.contains { rest.hasPrefix($0) && !isSyllable(rest.dropFirst($0.count)) }
  }

  /// The last sound of an English name in Korean, by how such words are transcribed; nil where both are heard.
  static func ending(of name: String) -> Ending? {
    guard let last = name.utf8.last(where: \.isASCIIAlphanumeric), let end = name.utf8.lastIndex(of: last) else {
      return nil
    }
    let word = Array(name.utf8[...end].reversed().prefix(while: \.isASCIIAlphanumeric).reversed())
    if last.isASCIIDigit {
      switch last {
      case UInt8(ascii: "1"), UInt8(ascii: "7"), UInt8(ascii: "8"): return .rieul
      case UInt8(ascii: "0"), UInt8(ascii: "3"), UInt8(ascii: "6"): return .consonant
      default: return .vowel
      }
    }
    if word.allSatisfy(\.isASCIICapital) {
      // Read letter by letter: 엘, 알, 엠, 엔.
      switch last {
      case UInt8(ascii: "L"), UInt8(ascii: "R"): return .rieul
      case UInt8(ascii: "M"), UInt8(ascii: "N"): return .consonant
      default: return .vowel
      }
    }
    return ending(ofWord: String(decoding: word, as: UTF8.self).lowercased())
  }

  private static func ending(ofWord word: String) -> Ending? {
    if word.hasSuffix("l") || word.hasSuffix("le") { return .rieul }
    if ["m", "n", "ng", "me", "ne"].contains(where: word.hasSuffix) { return .consonant }
    if ["ook", "ck", "ic", "oop"].contains(where: word.hasSuffix) { return .consonant }
    guard let last = word.last else { return nil }
    // A stop behind another consonant gets a vowel of its own (스파크, 에이전트); behind a vowel both are heard.
    if "bckpt".contains(last) {
      guard let before = word.dropLast().last else { return nil }
      return "aeiou".contains(before) ? nil : .vowel
    }
    return .vowel
  }
}

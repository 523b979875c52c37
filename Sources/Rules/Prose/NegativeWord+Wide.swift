import QuestionBank

/// In Korean and Japanese.
extension NegativeWord {
  static let korean: [[UInt8]] = [
    "아닌 것", "않은 것", "않는 것", "없는 것", "틀린 것", "잘못된 것", "거리가 먼 것", "옳지 않은 설명", "옳지 않은 문장", "맞지 않는 설명", "적절하지 않은 방법",
    "틀린 설명", "잘못된 설명", "아닌 서비스", "아닌 방법",
  ].map { Array($0.utf8) }

  static let japanese: [[UInt8]] = [
    "でないもの", "ではないもの", "誤っているもの", "間違っているもの", "正しくないもの", "当てはまらないもの", "該当しないもの", "誤りはどれ", "不適切なもの", "正しくない説明",
    "誤っている説明", "誤った説明", "間違った説明", "含まれないもの", "できないもの", "しないもの", "ないのはどれ",
  ].map { Array($0.utf8) }

  static func phrase(_ stem: Prose, _ phrases: [[UInt8]]) -> Range<Int>? {
    let sentence = stem.lastSentence
    let bytes = stem.text.bytes
    for word in phrases {
      guard sentence.count >= word.count else { continue }
      for start in stride(from: sentence.upperBound - word.count, through: sentence.lowerBound, by: -1)
      where bytes[start] == word[0] && bytes[start..<start + word.count].elementsEqual(word) {
        return start..<start + word.count
      }
    }
    return nil
  }

  /// "다음 중 광역시가 아닌 도시는?": "아닌" before the last word of the question, which is what is asked for.
  static func koreanNoun(_ stem: Prose) -> Range<Int>? {
    let sentence = questionSentence(stem)
    let words = stem.words.filter { $0.kind == .word && sentence.contains($0.range.lowerBound) }.suffix(2)
    guard let not = words.first, let noun = words.last, words.count == 2, not.text == "아닌",
      noun.text.hasSuffix("은") || noun.text.hasSuffix("는")
    else { return nil }
    return not.range.lowerBound..<noun.range.upperBound
  }
}

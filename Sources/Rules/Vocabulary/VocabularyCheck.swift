import Findings
import QuestionBank

/// What the rules on configured words share.
enum VocabularyCheck {
  /// A word that is not in the vocabulary.
  struct Word {
    let text: String
    let place: Range<Int>
    /// What to do, as half a sentence.
    let advice: String
    let fixes: [Fix]
  }

  /// The words of a list that `vocabulary` does not have.
  static func unknown(in list: FieldList?, of vocabulary: [String]) -> [Word] {
    guard let list else { return [] }
    return list.items.compactMap { field in
      let text = field.text.trimmed
      guard !text.isEmpty, !vocabulary.contains(text) else { return nil }
      let nearest = NearestWord.of(text, among: vocabulary)
      let fixes =
        nearest.map { [Fix("Replace \"\(text)\" by \"\($0)\"", isSafe: false, field.edits(toWord: $0))] } ?? []
      return Word(text: text, place: field.text.trimmedSourceRange, advice: advice(nearest, vocabulary), fixes: fixes)
    }
  }

  private static func advice(_ nearest: String?, _ vocabulary: [String]) -> String {
    if let nearest { return "write \"\(nearest)\", if that is meant" }
    let known = vocabulary.prefix(5).map { "\"\($0)\"" }.joined(separator: ", ") + (vocabulary.count > 5 ? ", …" : "")
    return known.isEmpty ? "leave it out" : "write one of \(known), or add it to \"vocabulary\""
  }
}

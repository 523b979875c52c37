import QuestionBank
import Syntax

/// Tags and criteria: those of the configured vocabulary; without one, those that the workspace's questions have, the
/// most used first, and the usual ones that the schema lists.
enum WordCompletion {
  /// The words that the question does not have yet in its field `key`, which is `tags` or `criteria`.
  static func proposals(
    at place: CursorPlace, of question: Value, key: String, in context: EditingContext, vocabulary: BankVocabulary
  ) -> [CompletionProposal] {
    let writer = ScalarWriter(place: place)
    let taken = question.entry(key).map { Set(FieldList($0).strings) } ?? []
    return words(key == "tags", place, context, vocabulary).filter { !taken.contains($0) }.map { word in
      CompletionProposal(word, .value, edit: writer.edit(string: word))
    }
  }

  private static func words(
    _ isTag: Bool, _ place: CursorPlace, _ context: EditingContext, _ vocabulary: BankVocabulary
  ) -> [String] {
    if let configured = isTag ? context.vocabulary.tags : context.vocabulary.criteria { return configured }
    let used = isTag ? vocabulary.tags : vocabulary.criteria
    let known = Set(used)
    return used + (context.schemaPlace(of: place)?.examples.compactMap(\.string) ?? []).filter { !known.contains($0) }
  }
}

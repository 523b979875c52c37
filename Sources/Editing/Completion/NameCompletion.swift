import QuestionBank
import Syntax

/// Names that questions share: ids, and the letters of their own options.
enum NameCompletion {
  /// The next free id first where a question gets its own.
  static func nextID(at place: CursorPlace, own: [String], vocabulary: BankVocabulary) -> [CompletionProposal] {
    guard let id = vocabulary.nextID(like: own) else { return [] }
    let edit = ScalarWriter(place: place).edit(string: id)
    return [CompletionProposal(id, .value, detail: "next free id", edit: edit)]
  }

  /// The questions that a question may name.
  static func ids(at place: CursorPlace, except own: String?, vocabulary: BankVocabulary) -> [CompletionProposal] {
    let writer = ScalarWriter(place: place)
    return vocabulary.ids.filter { $0.text != own }.map { id in
      CompletionProposal(id.text, .reference, detail: id.stem, edit: writer.edit(string: id.text))
    }
  }

  /// The letters of the options, with their texts.
  static func letters(at place: CursorPlace, of question: Question) -> [CompletionProposal] {
    let writer = ScalarWriter(place: place)
    return question.options.indices.map { index in
      let letter = question.letter(ofOption: index)
      let text = question.options[index].text.map { FirstWords.of($0.text.bytes, upTo: 60) }
      return CompletionProposal(letter, .enumMember, detail: text, edit: writer.edit(string: letter))
    }
  }
}

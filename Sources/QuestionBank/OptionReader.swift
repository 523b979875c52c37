import Syntax

/// Reads the options of a question in the shapes that people give them: strings, letter-to-text maps, mappings.
enum OptionReader {
  /// No question has more; through aliases a few lines can stand for billions.
  static let limit = 1000

  static func options(_ list: Value) -> [Option] {
    if list.isMapping { return list.entries.lazy.prefix(limit).map(option(lettered:)) }
    return list.items.lazy.prefix(limit).map(option)
  }

  private static func option(_ value: Value) -> Option {
    guard value.isMapping else {
      return Option(
        range: value.writtenRange, text: value.isScalar ? Field(value) : nil, value: value)
    }
    if let single = single(value) { return single }
    return fields(of: value)
  }

  /// `A: text`, or `A: {text: …, correct: true}`, as one entry of a map.
  private static func option(lettered entry: Value.Entry) -> Option {
    var option =
      entry.value.isMapping
      ? fields(of: entry.value)
      : Option(range: entry.range, text: entry.value.isScalar ? Field(entry.value) : nil, value: entry.value)
    option.range = entry.range
    option.label = Field(entry.key)
    return option
  }

  /// A mapping of one entry: `x: text` for a right one and `o: text` for a wrong one (quizml), or `B: text`.
  private static func single(_ value: Value) -> Option? {
    var entries = value.entries
    guard let entry = entries.next(), entries.next() == nil, entry.value.isScalar, let key = entry.key.string else {
      return nil
    }
    switch key {
    case "x", "o":
      let flag = Option.Flag(range: entry.key.writtenRange, isCorrect: key == "x")
      return Option(range: value.writtenRange, text: Field(entry), correct: flag, value: value)
    case _ where Option.index(ofLetter: key) != nil:
      var option = option(lettered: entry)
      option.value = value
      return option
    default: return nil
    }
  }

  private static func fields(of value: Value) -> Option {
    var option = Option(range: value.writtenRange, value: value)
    var answer: Value.Entry?
    for (field, entry) in NamedEntries<OptionField>(value).entries {
      switch field {
      case .text: option.text = Field(entry)
      case .correct:
        let field = Field(entry)
        option.correct = Option.Flag(keyRange: field.keyRange, range: field.range, isCorrect: field.boolean)
      case .explanation: option.explanation = Field(entry)
      case .id, .letter, .label, .key: option.label = Field(entry)
      case nil: if entry.key.reads("answer") { answer = entry }
      }
    }
    // A label that is no label but the text: {label: "Cloud Storage", correct: true}.
    if option.text == nil, let label = option.label, label.text.bytes.count > 3 {
      option.text = label
      option.label = nil
    }
    // {text: …, answer: true}
    if option.correct == nil, option.text != nil, let answer, let isCorrect = answer.value.boolean {
      option.correct = Option.Flag(
        keyRange: answer.key.writtenRange, range: answer.value.writtenRange, isCorrect: isCorrect)
    }
    return option
  }
}

import Syntax

/// Reads the options of a question in the shapes that people give them: strings, letter-to-text maps, mappings.
enum OptionReader {
  /// No question has more; through aliases a few lines can stand for billions.
  static let limit = 1000

  static func options(_ list: Value) -> [Option] {
    var options: [Option] = []
    options.reserveCapacity(5)
    if list.isMapping {
      for entry in list.entries.prefix(limit) { options.append(option(lettered: entry)) }
    } else {
      for item in list.items.prefix(limit) { options.append(option(item)) }
    }
    return options
  }

  private static func option(_ value: Value) -> Option {
    guard value.isMapping else {
      return Option(
        range: value.writtenRange, text: value.isScalar ? Field(value) : nil, value: value)
    }
    let option = fields(of: value)
    if option.isEmpty, let single = single(value) { return single }
    return option
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
    var (label, text, explanation): (Field?, Field?, Field?)
    var correct: Option.Flag?
    var answer: Value.Entry?
    var entries = NamedEntries<OptionField>(value)
    while let entry = entries.next() {
      switch entries.field {
      case .text: text = Field(entry)
      case .correct: correct = flag(entry)
      case .explanation: explanation = Field(entry)
      case .id, .letter, .label, .key: label = Field(entry)
      case nil: if entries.alias == .text, entry.key.reads("answer") { answer = entry }
      }
    }
    // A label that is no label but the text: {label: "Cloud Storage", correct: true}.
    if text == nil, let long = label, long.text.bytes.count > 3 {
      text = long
      label = nil
    }
    // {text: …, answer: true}
    if correct == nil, text != nil, let answer, answer.value.boolean != nil { correct = flag(answer) }
    return Option(
      range: value.writtenRange, label: label, text: text, correct: correct, explanation: explanation, value: value)
  }

  private static func flag(_ entry: Value.Entry) -> Option.Flag {
    Option.Flag(
      keyRange: entry.key.writtenRange, range: entry.value.writtenRange,
      isCorrect: entry.value.boolean ?? Field(entry.value).boolean)
  }
}

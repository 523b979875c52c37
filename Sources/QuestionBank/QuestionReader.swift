import Syntax

extension Question {
  /// The question that an item of a bank holds.
  package init(_ item: Value) {
    self.init(structureOf: item)
    readSelection()
  }

  /// The same without `kind` and `selection`, for which the words of the stem have to be read: a third of the work, for
  /// those who only show the question.
  package init(structureOf item: Value) {
    self.init(item, isWhole: true)
  }

  /// No more of a question than it is compared with others by: id, scenario, stem, options, key and kind. The words on how
  /// many to choose are read where they may stand in brackets at the end of the stem.
  package init(comparing item: Value) {
    self.init(item, isWhole: false)
    readKind()
    if let stem, Self.mayEndInBrackets(stem.text) { selectionInWords = Selection(stem: stem.text) }
  }

  /// The id of the question that an item holds, read without the rest; nil where it has none.
  package static func id(of item: Value) -> String? {
    item.entry("id").map { Field($0) }.flatMap { $0.isBlank ? nil : $0.text.trimmed }
  }

  private init(_ item: Value, isWhole: Bool) {
    self.init(range: item.writtenRange, value: item)
    var entries = NamedEntries<QuestionField>(item)
    while let entry = entries.next() {
      switch entries.field {
      case .answer?: answerFields.append(Field(entry))
      case let field?: if isWhole || Self.isCompared(field) { fields.set(field, Field(entry)) }
      case nil:
        // It states the key, be the field there twice or not.
        if entries.alias == .answer { answerFields.append(Field(entry)) }
      }
    }
    // Aliases come last.
    if answerFields.count > 1 { answerFields.sort { $0.range.lowerBound < $1.range.lowerBound } }
    if let list = optionsField?.value { options = OptionReader.options(list) }
    readKey()
  }

  private static func isCompared(_ field: QuestionField) -> Bool {
    switch field {
    case .id, .scenario, .question, .options, .type: true
    default: false
    }
  }

  private mutating func readKey() {
    guard !options.isEmpty else { return }
    if let flags = AnswerKeyReader.flags(options) { key.statements.append(flags) }
    guard !answerFields.isEmpty else { return }
    let reader = AnswerKeyReader(options)
    for field in answerFields { key.statements.append(reader.statement(field)) }
  }

  private mutating func readKind() {
    if let type, type.isText { kind = QuestionKind(type: type.text.trimmed) }
  }

  private mutating func readSelection() {
    readKind()
    selectionInWords = stem.flatMap { Selection(stem: $0.text) }
    let stated = select.flatMap { Selection(field: $0) }
    let typed = type.flatMap { Selection(kind: kind, field: $0) }
    selection = stated ?? selectionInWords ?? typed ?? .unknown
  }

  /// Whether a text ends with ")", or with a character beyond ASCII, which a wide bracket is.
  private static func mayEndInBrackets(_ text: DecodedText) -> Bool {
    text.bytes[text.trimmedRange].last.map { $0 == UInt8(ascii: ")") || $0 >= 0x80 } ?? false
  }
}

extension FieldAliases {
  /// Whether a key of a question states its right options, be the field there twice or not.
  package static func statesKey(_ key: String) -> Bool {
    question[folded(key)] == "answer"
  }
}

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
    var answers: [Value.Entry] = []
    var optionsEntry: Value.Entry?
    for (field, entry) in NamedEntries<QuestionField>(item).entries {
      switch field {
      case .id: id = Field(entry)
      case .scenario: scenario = Field(entry)
      case .question: stem = Field(entry)
      case .options: optionsEntry = entry
      case .answer: answers.append(entry)
      case .type: type = Field(entry)
      case let remark?: if isWhole { readRemark(remark, entry) }
      case nil:
        if let key = entry.key.string, FieldAliases.statesKey(key) { answers.append(entry) }
      }
    }
    if let optionsEntry {
      optionsField = Field(optionsEntry)
      options = OptionReader.options(optionsEntry.value)
    }
    answerFields = answers.map { Field($0) }
    readKey()
  }

  /// Reads a field that is about the question and no part of it.
  private mutating func readRemark(_ field: QuestionField, _ entry: Value.Entry) {
    switch field {
    case .domain: domain = Field(entry)
    case .select: select = Field(entry)
    case .explanation: explanation = Field(entry)
    case .references: references = FieldList(entry)
    case .criteria: criteria = FieldList(entry)
    case .difficulty: difficulty = Field(entry)
    case .tags: tags = FieldList(entry)
    case .status: status = Field(entry)
    case .reviewed: reviewed = Field(entry)
    case .language: language = Field(entry)
    case .ignore: ignore = Self.ignoredRules(FieldList(entry))
    case .id, .scenario, .question, .options, .answer, .type: break
    }
  }

  private mutating func readKey() {
    guard !options.isEmpty else { return }
    let flags = AnswerKeyReader.flags(options).map { [$0] } ?? []
    let others = answerFields.isEmpty ? [] : answerFields.map(AnswerKeyReader(options).statement)
    key = AnswerKey(flags + others)
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

  private static func ignoredRules(_ list: FieldList) -> [IgnoredRule] {
    list.items.map { IgnoredRule(rule: $0.text.trimmed, range: $0.text.trimmedSourceRange) }
  }
}

extension FieldAliases {
  /// Whether a key of a question states its right options, be the field there twice or not.
  package static func statesKey(_ key: String) -> Bool {
    question[folded(key)] == "answer"
  }
}

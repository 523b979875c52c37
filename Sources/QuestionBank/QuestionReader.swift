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
    self.init(range: item.writtenRange, value: item)
    var answers: [Value.Entry] = []
    var optionsEntry: Value.Entry?
    for (field, entry) in NamedEntries<QuestionField>(item).entries {
      switch field {
      case .id: id = Field(entry)
      case .domain: domain = Field(entry)
      case .scenario: scenario = Field(entry)
      case .question: stem = Field(entry)
      case .options: optionsEntry = entry
      case .answer: answers.append(entry)
      case .select: select = Field(entry)
      case .explanation: explanation = Field(entry)
      case .references: references = FieldList(entry)
      case .criteria: criteria = FieldList(entry)
      case .difficulty: difficulty = Field(entry)
      case .tags: tags = FieldList(entry)
      case .status: status = Field(entry)
      case .reviewed: reviewed = Field(entry)
      case .language: language = Field(entry)
      case .type: type = Field(entry)
      case .ignore: ignore = Self.ignoredRules(FieldList(entry))
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

  private mutating func readKey() {
    guard !options.isEmpty else { return }
    let flags = AnswerKeyReader.flags(options).map { [$0] } ?? []
    let others = answerFields.isEmpty ? [] : answerFields.map(AnswerKeyReader(options).statement)
    key = AnswerKey(flags + others)
  }

  private mutating func readSelection() {
    if let type, type.isText { kind = QuestionKind(type: type.text.trimmed) }
    selectionInWords = stem.flatMap { Selection(stem: $0.text) }
    let stated = select.flatMap { Selection(field: $0) }
    let typed = type.flatMap { Selection(kind: kind, field: $0) }
    selection = stated ?? selectionInWords ?? typed ?? .unknown
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

import QuestionBank
import SourceText
import Syntax

/// Writes one question in another form: edits of its fields, options and key that keep every text as it is spelt.
struct QuestionConverter {
  let question: Question
  let value: Value
  private let editing: ValueEditing
  private let base: IndexBase?
  /// The options' list with its key.
  private let list: Value.Entry?

  /// `question` is what `value` says, and `base` how the bank counts; nil for what is no mapping, or stands elsewhere, in
  /// whole or in part.
  init?(_ question: Question, _ value: Value, base: IndexBase?) {
    guard value.isMapping, value.aliasRange == nil, value.hasOwnEntriesAlone else { return nil }
    self.question = question
    self.value = value
    self.base = base
    editing = ValueEditing(value.tree)
    let listKey = question.optionsField?.keyRange
    list = value.entries.first { $0.key.writtenRange == listKey }
  }

  /// The edits of a step; empty where there is nothing to do, nil where it cannot be done without a doubt.
  func edits(_ step: ConversionStep) -> [TextEdit]? {
    switch step {
    case .native: edits(renames: true, options: true, flags: true)
    case .flags: statesKeyInField ? edits(renames: false, options: true, flags: true) : []
    case .options: edits(renames: false, options: true, flags: false)
    case .fieldNames: edits(renames: true, options: false, flags: false)
    case .answerField: answerField()
    }
  }

  private var statesKeyInField: Bool { question.isChoice && !question.answerFields.isEmpty }

  private func edits(renames: Bool, options: Bool, flags: Bool) -> [TextEdit]? {
    var edits: [TextEdit] = []
    var removed: [Value.Entry] = []
    var keyed: [Int]?
    let rewriter = list.flatMap { OptionListRewriter(question, list: $0.value, editing) }
    if flags, statesKeyInField, !question.options.isEmpty {
      guard let options = CertainKey(question, base: base)?.options else { return nil }
      keyed = options
      removed = value.entries.filter { entry in
        question.answerFields.contains { $0.keyRange == entry.key.writtenRange }
      }
    }
    if question.isChoice, keyed != nil || (options && rewriter != nil) {
      guard let changed = rewriter?.edits(keyed: keyed) else { return nil }
      edits += changed
    }
    if renames {
      edits += FieldRenames(question, value, except: removed).edits
    }
    if !removed.isEmpty {
      guard let change = editing.removeKeepingComments(removed, from: value) else { return nil }
      edits += change.edits
    }
    return edits
  }

  /// Takes the flags from the options and names these in `answer`.
  private func answerField() -> [TextEdit]? {
    guard let list, question.isChoice, question.answerFields.isEmpty else { return [] }
    let flagged = question.options.filter { $0.correct != nil }
    guard !flagged.isEmpty, list.value.isSequence, list.value.aliasRange == nil else { return [] }
    guard let keyed = CertainKey(question, base: base)?.options, let letters = letters(of: keyed) else { return nil }
    var edits: [TextEdit] = []
    for option in flagged {
      guard let mapping = option.value, mapping.isMapping, mapping.aliasRange == nil,
        let flag = mapping.entries.first(where: { $0.key.writtenRange == option.correct?.keyRange }),
        let change = editing.removeKeepingComments([flag], from: mapping)
      else { return nil }
      edits += change.edits
    }
    let answer: NewValue = letters.count == 1 ? .string(letters[0]) : .sequence(letters.map { .string($0) })
    return edits + editing.insertLine("answer", answer, into: value, after: list).edits
  }

  /// The names by which a key calls these options; nil where they have none.
  private func letters(of keyed: [Int]) -> [String]? {
    let letters = keyed.map { question.letter(ofOption: $0) }
    let all = question.options.indices.map { question.letter(ofOption: $0).uppercased() }
    guard !letters.isEmpty, question.options.count <= 26, Set(all).count == all.count else { return nil }
    return letters.contains("") ? nil : letters
  }

  /// What the question's reader would be told to be right, in words: `B`, or `B, D`.
  var keyInWords: String? {
    guard let keyed = CertainKey(question, base: base)?.options else { return nil }
    return letters(of: keyed).map { $0.count == 1 ? $0[0] : "[" + $0.joined(separator: ", ") + "]" }
  }
}

extension Value {
  /// Whether all entries of a mapping stand in it, none in another that a merge key names.
  var hasOwnEntriesAlone: Bool {
    entries.allSatisfy { !$0.isMerged }
  }
}

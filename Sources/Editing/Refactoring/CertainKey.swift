import QuestionBank

/// The key of a question, where there is no doubt of it.
struct CertainKey {
  /// The indices of the right options, in order; at least one.
  let options: [Int]

  /// nil where the key says nothing, or anything that can be read in two ways, names no option, or contradicts itself.
  init?(_ question: Question, base: IndexBase?) {
    let key = question.resolvedKey(base: base)
    guard key.isComplete, key.conflict == nil, key.missing.isEmpty, key.undecided.isEmpty, !key.options.isEmpty else {
      return nil
    }
    // A text that two options have names neither.
    for part in question.key.statements.filter({ $0.form != .flags }).flatMap(\.parts) {
      let named = Self.collapsed(part.text)
      guard question.options.count(where: { Self.reads($0, named) }) < 2 else { return nil }
    }
    // So do labels that two options have.
    let labels = question.options.compactMap { $0.label?.text.trimmed.uppercased() }
    guard Set(labels).count == labels.count else { return nil }
    options = key.options
  }

  private static func reads(_ option: Option, _ text: String) -> Bool {
    guard let own = option.text else { return false }
    // Most begin otherwise.
    let first = own.text.bytes.first { $0 > 0x20 }
    if let first, first < 0x80, first != text.utf8.first { return false }
    return collapsed(own.string) == text
  }

  private static func collapsed(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

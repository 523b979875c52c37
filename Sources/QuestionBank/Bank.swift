import Syntax

/// A bank of questions: what it says of itself, and the values of its questions.
///
/// Questions are read one by one with `Question(item)`, so that what was read of one can be kept.
package struct Bank: Sendable {
  package let header: BankHeader
  /// The list of questions; nil where the bank has none.
  package let list: Value?
  private let root: Value

  /// The bank that `root` holds: a mapping with `questions`, or the list itself.
  package init(_ root: Value) {
    self.root = root
    if root.isSequence {
      header = BankHeader()
      list = root
    } else {
      header = BankHeader(root)
      list = root["questions"]
    }
  }

  /// The values of the questions, as the list is walked; where there is none, the root has no items.
  package var items: some Sequence<Value> { (list ?? root).items.lazy.filter(\.isMapping) }

  /// All questions, read anew.
  package var questions: [Question] { items.map { Question($0) } }
}

/// What a bank says of all of its questions.
package struct BankHeader: Sendable {
  package var schema: Field?
  package var exam: Field?
  package var guide: Field?
  package var language: Field?
  package var shuffle: Field?

  package init() {}

  package init(_ root: Value) {
    for entry in root.entries {
      switch entry.key.string {
      case "$schema": schema = Field(entry)
      case "exam": exam = Field(entry)
      case "guide": guide = Field(entry)
      case "language", "lang": language = Field(entry)
      case "shuffle": shuffle = Field(entry)
      default: break
      }
    }
  }

  /// Whether options are shown in random order; nil where the bank does not say.
  package var shufflesOptions: Bool? { shuffle?.boolean }
}

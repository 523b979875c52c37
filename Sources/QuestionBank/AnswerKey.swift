/// What a question says of its right options, as it says it: nothing is decided here that needs the rest of the bank.
package struct AnswerKey: Sendable {
  /// Each place that states the key: the flags of the options together, and each field such as `answer`.
  package var statements: [Statement]

  /// How a key is spelt.
  package enum Form: String, Sendable, Hashable {
    case flags
    case letter
    case letters
    case index
    case text
  }

  /// One place that states the key.
  package struct Statement: Sendable {
    package var form: Form
    /// The bytes of the field's key; nil for flags.
    package var keyRange: Range<Int>?
    /// The bytes of the field's value; for flags, of the first flag.
    package var range: Range<Int>
    package var parts: [Part]
    /// The options that flags call wrong.
    package var denied: [Int]

    package init(form: Form, keyRange: Range<Int>? = nil, range: Range<Int>, parts: [Part], denied: [Int] = []) {
      self.form = form
      self.keyRange = keyRange
      self.range = range
      self.parts = parts
      self.denied = denied
    }
  }

  /// One option that a statement names.
  package struct Part: Sendable, Hashable {
    /// Where it is named: the flag, the letter, the number, the text.
    package var range: Range<Int>
    /// The words of the file.
    package var text: String
    package var target: Target

    package init(range: Range<Int>, text: String, target: Target) {
      self.range = range
      self.text = text
      self.target = target
    }
  }

  /// What a part means.
  package enum Target: Sendable, Hashable {
    /// The option at this index, from 0.
    case option(Int)
    /// A number that counts options from 0 or from 1, as the bank does.
    case index(Int)
    /// A letter or number that is one option's text and another option's place.
    case ambiguous(text: Int, place: Int?)
    /// No option is called or reads so.
    case nothing
    /// Not what a key can be: a mapping, a flag that is neither true nor false. The schema says so.
    case unreadable
  }

  package init(_ statements: [Statement] = []) {
    self.statements = statements
  }

  /// Whether the question says anything of its right options.
  package var isStated: Bool { statements.contains { !$0.parts.isEmpty } }

  /// The numbers by which the key names options.
  package var indices: [Int] {
    statements.flatMap(\.parts).compactMap { part in
      if case .index(let index) = part.target { return index }
      return nil
    }
  }
}

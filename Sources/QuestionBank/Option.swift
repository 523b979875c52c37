import Syntax

/// One of the options of a question.
package struct Option: Sendable {
  /// The value behind it; nil where the format has no values.
  package var value: Value?
  /// The bytes of the whole option as written, its letter included where it is a key.
  package var range: Range<Int>
  /// The letter or label that the file gives it: the key of a letter-to-text map, or the field `id`, `letter`, `label`.
  package var label: Field?
  package var text: Field?
  package var correct: Flag?
  package var explanation: Field?

  /// Whether the file says of the option itself that it is right or wrong.
  package struct Flag: Sendable {
    package var keyRange: Range<Int>?
    package var range: Range<Int>
    /// nil where the value is neither true nor false.
    package var isCorrect: Bool?
  }

  package init(
    range: Range<Int>, label: Field? = nil, text: Field? = nil, correct: Flag? = nil, explanation: Field? = nil,
    value: Value? = nil
  ) {
    self.range = range
    self.label = label
    self.text = text
    self.correct = correct
    self.explanation = explanation
    self.value = value
  }

  /// Whether it has none of the fields of an option.
  var isEmpty: Bool { label == nil && text == nil && correct == nil && explanation == nil }

  /// The letter by which a reader calls the option at `index` that has no label of its own: A for 0.
  package static func letter(at index: Int) -> String {
    guard index >= 0, index < 26, let scalar = Unicode.Scalar(UInt32(65 + index)) else { return "\(index + 1)" }
    return String(Character(scalar))
  }

  /// The index of the option that a letter means by its place in the alphabet; nil for what is no single letter.
  package static func index(ofLetter letter: some StringProtocol) -> Int? {
    guard letter.utf8.count == 1, let byte = letter.utf8.first else { return nil }
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): return Int(byte) - 65
    case UInt8(ascii: "a")...UInt8(ascii: "z"): return Int(byte) - 97
    default: return nil
    }
  }
}

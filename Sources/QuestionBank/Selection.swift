import Syntax

/// How many options a question asks its reader to choose, and where it says so.
package struct Selection: Sendable {
  package var count: Count
  package var source: Source

  package enum Count: Sendable, Hashable {
    case exactly(Int)
    /// All that apply: any number may be right.
    case all
    /// More than one may be right; how many is not said.
    case several
    case unknown
  }

  /// What says it.
  package enum Source: Sendable, Hashable {
    /// The field `select`; the range of its value.
    case field(Range<Int>)
    /// Words of the question; their range in the source and the words.
    case words(Range<Int>, String)
    /// The field `type`; the range of its value.
    case type(Range<Int>)
    case nothing
  }

  package static let unknown = Selection(count: .unknown, source: .nothing)

  package init(count: Count, source: Source) {
    self.count = count
    self.source = source
  }

  /// Where it is said; nil where nothing says it.
  package var range: Range<Int>? {
    switch source {
    case .field(let range), .words(let range, _), .type(let range): range
    case .nothing: nil
    }
  }

  /// What the field `select` says; nil where it is not a count.
  package init?(field: Field) {
    let word = field.text.trimmed.lowercased()
    if let number = field.integer ?? SelectionPhrases.numbers[Word(word)], number > 0 {
      self.init(count: .exactly(number), source: .field(field.range))
    } else if word == "all" {
      self.init(count: .all, source: .field(field.range))
    } else {
      return nil
    }
  }

  /// What the words of a question say; nil where they say nothing.
  init?(stem: DecodedText) {
    guard let phrase = SelectionPhrases.last(in: stem.bytes) else { return nil }
    let words = String(decoding: stem.bytes[phrase.range], as: UTF8.self)
    self.init(count: phrase.count, source: .words(stem.sourceRange(phrase.range), words))
  }

  /// What the field `type` says; nil where it leaves it open.
  init?(kind: QuestionKind, field: Field) {
    switch kind {
    case .singleChoice: self.init(count: .exactly(1), source: .type(field.range))
    case .multipleChoice: self.init(count: .several, source: .type(field.range))
    default: return nil
    }
  }
}

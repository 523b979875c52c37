/// The words, numbers and signs of a text, with their byte ranges in it.
package struct TextTokens: Sendable {
  package let tokens: [Token]
  package let traits: TextTraits

  package struct Token: Sendable, Hashable {
    private let start: UInt32
    private let end: UInt32
    package let kind: Kind
    /// What it reads.
    package let text: Word

    package enum Kind: Sendable, Hashable {
      /// A run of letters and digits of any script; an apostrophe or hyphen between letters belongs to it.
      case word
      /// One sign.
      case sign
      case lineBreak
    }

    @inline(__always)
    init(_ kind: Kind, _ range: Range<Int>, _ text: Word) {
      start = UInt32(truncatingIfNeeded: range.lowerBound)
      end = UInt32(truncatingIfNeeded: range.upperBound)
      self.kind = kind
      self.text = text
    }

    package var range: Range<Int> { Range(uncheckedBounds: (Int(start), Int(end))) }
  }
}

import Syntax

/// A field of a bank, question or option: where its key and its value stand, and its text.
package struct Field: Sendable {
  /// The bytes of the key as written, quotes included; nil for an item of a list.
  package let keyRange: Range<Int>?
  /// The bytes of the value as written, quotes included; of an alias, the alias itself.
  package let range: Range<Int>
  /// The decoded text with the way back to the source; empty for a mapping or sequence.
  package let text: DecodedText
  /// The value behind it; nil where the format has no values, as Markdown.
  package let value: Value?

  package init(keyRange: Range<Int>?, range: Range<Int>, text: DecodedText, value: Value? = nil) {
    self.keyRange = keyRange
    self.range = range
    self.text = text
    self.value = value
  }

  package init(_ value: Value, keyRange: Range<Int>? = nil) {
    self.init(keyRange: keyRange, range: value.writtenRange, text: value.decoded, value: value)
  }

  package init(_ entry: Value.Entry) {
    self.init(entry.value, keyRange: entry.key.writtenRange)
  }

  /// The decoded text.
  package var string: String { text.string }

  /// Whether it holds a text (or a number or truth value, as it is spelt): no list, no mapping, and not null.
  package var isText: Bool {
    guard let value else { return true }
    return value.isScalar && !value.isNull
  }

  /// Whether it holds no word: nothing, null, or white space alone.
  package var isBlank: Bool {
    guard let value else { return text.isBlank }
    return value.isScalar && (value.isNull || text.isBlank)
  }

  /// The truth value, in the spellings of YAML 1.1 too (`yes`, `off`), as people write them and their tools read them.
  package var boolean: Bool? {
    if let boolean = value?.boolean { return boolean }
    guard value?.isScalar != false else { return nil }
    switch string.lowercased() {
    case "true", "yes", "y", "on", "1": return true
    case "false", "no", "n", "off", "0": return false
    default: return nil
    }
  }

  /// The whole number that it holds as a number or as a string of digits; nil beyond nine digits, which no count and no
  /// place of an option has.
  package var integer: Int? {
    if let integer = value?.integer { return (-999_999_999...999_999_999).contains(integer) ? integer : nil }
    guard value?.isScalar != false else { return nil }
    let digits = text.trimmed
    guard !digits.isEmpty, digits.count <= 9, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(digits)
  }
}

/// A field that holds a list, or one text that stands for a list of one.
package struct FieldList: Sendable {
  package let keyRange: Range<Int>?
  package let range: Range<Int>
  private let value: Value?

  package init(_ entry: Value.Entry) {
    keyRange = entry.key.writtenRange
    range = entry.value.writtenRange
    value = entry.value
  }

  init(_ field: Field) {
    (keyRange, range, value) = (field.keyRange, field.range, field.value)
  }

  /// The texts of the list, at most a thousand, read when they are asked for; what is no text is left out.
  package var items: [Field] {
    guard let value else { return [] }
    guard value.isSequence else { return Self.text(value).map { [$0] } ?? [] }
    return value.items.prefix(1000).compactMap(Self.text)
  }

  private static func text(_ value: Value) -> Field? { value.isScalar && !value.isNull ? Field(value) : nil }

  package var strings: [String] { items.map(\.text.trimmed) }
}

extension DecodedText {
  /// Whether it has no character but white space.
  package var isBlank: Bool {
    guard let first = bytes.first(where: { !$0.isWhiteSpace }) else { return true }
    return first >= 0x80 && trimmed.isEmpty
  }

  /// The text without white space at both ends.
  package var trimmed: String {
    guard let first = bytes.firstIndex(where: { !$0.isWhiteSpace }),
      let last = bytes.lastIndex(where: { !$0.isWhiteSpace })
    else { return "" }
    let text = String(decoding: bytes[first...last], as: UTF8.self)
    // Only a character beyond ASCII at an end can be white space still.
    guard Self.mayBeWideSpace(bytes[first...last].prefix(3)) || Self.mayBeWideSpace(bytes[first...last].suffix(3))
    else {
      return text
    }
    let start = text.firstIndex { !$0.isWhitespace } ?? text.endIndex
    let end = text.lastIndex { !$0.isWhitespace }.map { text.index(after: $0) } ?? start
    return String(text[start..<end])
  }

  /// Whether three bytes at an end of a text hold a character that is white space beyond ASCII: U+0085, U+00A0, U+1680,
  /// U+2000 to U+205F, U+3000.
  private static func mayBeWideSpace(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.contains { $0 >= 0x80 }
      && zip(bytes, bytes.dropFirst()).contains {
        switch ($0, $1) {
        case (0xC2, 0x85), (0xC2, 0xA0), (0xE1, 0x9A), (0xE2, 0x80), (0xE2, 0x81), (0xE3, 0x80): true
        default: false
        }
      }
  }

  /// The range of the text without ASCII white space at both ends; all of it where there is nothing else.
  package var trimmedRange: Range<Int> {
    guard let first = bytes.firstIndex(where: { !$0.isWhiteSpace }),
      let last = bytes.lastIndex(where: { !$0.isWhiteSpace })
    else { return 0..<bytes.count }
    return first..<last + 1
  }

  /// The source range of the text without ASCII white space at both ends.
  package var trimmedSourceRange: Range<Int> { sourceRange(trimmedRange) }
}

extension UInt8 {
  var isWhiteSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}

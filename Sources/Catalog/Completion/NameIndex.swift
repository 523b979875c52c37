/// The names of a catalogue, laid out for looking them up while a writer types.
///
/// All forms lie in one array of bytes in lower case, so that thousands are compared in a fraction of a millisecond.
package struct NameIndex: Sendable {
  package let catalog: ProductCatalog
  let forms: [Form]
  /// The bytes of all forms in lower case.
  let bytes: [UInt8]
  /// The offsets in `bytes` at which the words of each form begin.
  let wordStarts: [Int32]

  /// One spelling of one product.
  struct Form: Sendable {
    let product: Int32
    let start: Int32
    let end: Int32
    /// The words' starts are `wordStarts[firstWord..<lastWord]`.
    let firstWord: Int32
    let lastWord: Int32
    let role: Role
    /// A bit for each letter and digit in it.
    let letters: UInt64

    enum Role: Int8, Sendable {
      case current
      case other
      case former
    }
  }

  package init(_ catalog: ProductCatalog) {
    self.catalog = catalog
    var builder = Builder()
    for (index, product) in catalog.products.enumerated() {
      builder.add(product.name, index, .current)
      for name in product.aliases + product.abbreviations { builder.add(name.name, index, .other) }
      for former in product.formerNames { builder.add(former.name, index, .former) }
    }
    forms = builder.forms
    bytes = builder.bytes
    wordStarts = builder.wordStarts
    spellings = builder.spellings
  }

  /// The forms as they are written.
  let spellings: [String]

  private struct Builder {
    var forms: [Form] = []
    var spellings: [String] = []
    var bytes: [UInt8] = []
    var wordStarts: [Int32] = []

    mutating func add(_ name: String, _ product: Int, _ role: Form.Role) {
      let start = bytes.count
      let firstWord = wordStarts.count
      var letters: UInt64 = 0
      var previous: UInt8 = .space
      for byte in name.utf8 {
        // Parts of a compound count as words: Query in BigQuery, Sub in Pub/Sub.
        let isSeam = byte.isASCIICapital && previous.isASCIISmall
        if byte.isWordByte, !previous.isWordByte || isSeam { wordStarts.append(Int32(bytes.count)) }
        letters |= NameIndex.letter(byte.loweredASCII)
        bytes.append(byte.loweredASCII)
        previous = byte
      }
      spellings.append(name)
      forms.append(
        Form(
          product: Int32(product), start: Int32(start), end: Int32(bytes.count), firstWord: Int32(firstWord),
          lastWord: Int32(wordStarts.count), role: role, letters: letters))
    }
  }

  /// A bit for a letter or digit; 0 for anything else in ASCII, one bit for all beyond.
  @inline(__always)
  static func letter(_ byte: UInt8) -> UInt64 {
    if byte.isASCIISmall { return 1 << UInt64(byte - 0x61) }
    if byte.isASCIIDigit { return 1 << UInt64(26 + byte - 0x30) }
    return byte < 0x80 ? 0 : 1 << 40
  }
}

extension UInt8 {
  /// Whether it belongs to a word: a letter or digit, or part of a character beyond ASCII.
  var isWordByte: Bool { isASCIIAlphanumeric || self >= 0x80 }
}

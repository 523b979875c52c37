extension TextTokens {
  /// White space but line breaks is left out. Of a text of more than 4 GB the first four are read.
  package init(_ bytes: [UInt8], marking index: WordIndex = .empty) {
    var tokens: [Token] = []
    tokens.reserveCapacity(bytes.count / 5 + 1)
    traits = bytes.withUnsafeBufferPointer { TokenReader.read($0, index) { tokens.append($0) } }
    self.tokens = tokens
  }
}

extension TextTraits {
  /// Reads a text without keeping its words.
  package init(_ bytes: [UInt8], marking index: WordIndex) {
    self = bytes.withUnsafeBufferPointer { TokenReader.read($0, index) { _ in } }
  }
}

extension UInt8 {
  static var space: UInt8 { 0x20 }

  var isASCIICapital: Bool { self >= 0x41 && self <= 0x5A }
  var isASCIISmall: Bool { self >= 0x61 && self <= 0x7A }
  var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }
  var isASCIIDigit: Bool { self &- 0x30 < 10 }
  var isASCIIAlphanumeric: Bool { isASCIILetter || isASCIIDigit }
  var isASCIIWhitespace: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D) }
  var loweredASCII: UInt8 { isASCIICapital ? self | 0x20 : self }
}

extension Collection<UInt8> {
  var lowercasedASCII: [UInt8] { map(\.loweredASCII) }

  /// Whether a capital follows a small letter, or a small letter two capitals: TensorFlow, XGBoost.
  var hasInnerCapital: Bool {
    var previous: UInt8 = 0
    var capitals = 0
    for byte in self {
      if byte.isASCIICapital {
        if previous.isASCIISmall { return true }
        capitals += 1
      } else {
        // GPUs and APIs are plurals of an abbreviation.
        if byte.isASCIISmall, capitals > 1, byte != UInt8(ascii: "s") { return true }
        capitals = 0
      }
      previous = byte
    }
    return false
  }
}

extension [UInt8] {
  /// The parts between spaces.
  var words: [ArraySlice<UInt8>] { split(separator: .space) }
}

extension [ArraySlice<UInt8>] {
  /// Whether the words stand in this order, side by side, among these.
  func contains(run words: [ArraySlice<UInt8>]) -> Bool {
    guard !words.isEmpty, words.count <= count else { return false }
    return (0...count - words.count).contains { start in
      words.indices.allSatisfy { self[start + $0].elementsEqual(words[$0]) }
    }
  }
}

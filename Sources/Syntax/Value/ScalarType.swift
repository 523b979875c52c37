/// What a scalar is by its text, in the core schema of YAML 1.2.2 (section 10.3.2), of which JSON is a part.
package enum ScalarType: Sendable, Hashable {
  case null
  case boolean(Bool)
  case integer
  case float
  case string

  /// The type of a plain scalar that reads `bytes`.
  package init(plain bytes: some BidirectionalCollection<UInt8>) {
    guard let first = bytes.first else {
      self = .null
      return
    }
    switch first {
    case UInt8(ascii: "~"): self = bytes.count == 1 ? .null : .string
    case UInt8(ascii: "n"), UInt8(ascii: "N"): self = Self.isWord(bytes, "null") ? .null : .string
    case UInt8(ascii: "t"), UInt8(ascii: "T"): self = Self.isWord(bytes, "true") ? .boolean(true) : .string
    case UInt8(ascii: "f"), UInt8(ascii: "F"): self = Self.isWord(bytes, "false") ? .boolean(false) : .string
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
      self = Self.number(bytes)
    default: self = .string
    }
  }

  /// The word in lower case, upper case, or with a capital, and no other mixture.
  private static func isWord(_ bytes: some BidirectionalCollection<UInt8>, _ word: StaticString) -> Bool {
    guard bytes.count == word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { word in
      if bytes.elementsEqual(word) { return true }
      guard bytes.first == word[0] & 0xDF else { return false }
      let (rest, letters) = (bytes.dropFirst(), word.dropFirst())
      return rest.elementsEqual(letters) || rest.elementsEqual(letters.lazy.map { $0 & 0xDF })
    }
  }

  private static func number(_ bytes: some BidirectionalCollection<UInt8>) -> ScalarType {
    var rest = bytes[...]
    if bytes.count > 2, bytes.first == UInt8(ascii: "0") {
      let second = bytes[bytes.index(after: bytes.startIndex)]
      let digits = bytes.dropFirst(2)
      if second == UInt8(ascii: "o") {
        return digits.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "7")).contains($0) } ? .integer : .string
      }
      if second == UInt8(ascii: "x") { return digits.allSatisfy(\.isHexDigit) ? .integer : .string }
    }
    let isSigned = rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-")
    if isSigned { rest = rest.dropFirst() }
    if rest.first == UInt8(ascii: ".") {
      let word = rest.dropFirst()
      if isWord(word, "inf") { return .float }
      if !isSigned, word.elementsEqual("nan".utf8) || word.elementsEqual("NaN".utf8) || word.elementsEqual("NAN".utf8) {
        return .float
      }
    }
    let whole = rest.prefix(while: \.isDigit)
    rest = rest.dropFirst(whole.count)
    if rest.isEmpty { return whole.isEmpty ? .string : .integer }
    var hasDigits = !whole.isEmpty
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      let fraction = rest.prefix(while: \.isDigit)
      hasDigits = hasDigits || !fraction.isEmpty
      rest = rest.dropFirst(fraction.count)
    }
    guard hasDigits else { return .string }
    if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
      rest = rest.dropFirst()
      if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
      guard let first = rest.first, first.isDigit else { return .string }
      rest = rest.drop(while: \.isDigit)
    }
    return rest.isEmpty ? .float : .string
  }
}

extension UInt8 {
  var isDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }

  var isHexDigit: Bool {
    isDigit || (self | 0x20 >= UInt8(ascii: "a") && self | 0x20 <= UInt8(ascii: "f"))
  }
}

extension PatternParser {
  /// What follows `\` outside a class; `start` is the backslash.
  mutating func parseAtomEscape(from start: Int) throws(PatternError) -> PatternNode {
    guard let next = peek else { throw error("a \"\\\" ends the pattern", from: start, to: position) }
    switch next {
    case "b", "B":
      position += 1
      return .assertion(next == "b" ? .wordBoundary : .noWordBoundary)
    case "1"..."9":
      let number = parseDecimal() ?? 0
      guard number <= totalGroups else {
        throw error("\"\\\(number)\" refers to a group that is not there", from: start, to: position)
      }
      hasBackreference = true
      return .backreference([number])
    case "k":
      position += 1
      let nameStart = position
      guard consume("<"), let name = parseGroupName(), let indices = names[name] else {
        throw error("\"\\k\" is not followed by the \"<name>\" of a group", from: start, to: max(nameStart, position))
      }
      hasBackreference = true
      return .backreference(indices)
    default:
      return .set(try parseCharacterEscape(from: start, isInClass: false))
    }
  }

  /// What follows `\` and stands for one character or a class of them.
  mutating func parseCharacterEscape(from start: Int, isInClass: Bool) throws(PatternError) -> ScalarSet {
    guard let next = peek else { throw error("a \"\\\" ends the pattern", from: start, to: position) }
    let scalar = scalars[position].scalar
    position += 1
    switch next {
    case "d": return .digits
    case "D": return ScalarSet.digits.complement
    case "w": return .word
    case "W": return ScalarSet.word.complement
    case "s": return .space
    case "S": return ScalarSet.space.complement
    case "p", "P": return try parseProperty(from: start, isNegated: next == "P")
    case "f": return ScalarSet(0x0C)
    case "n": return ScalarSet(0x0A)
    case "r": return ScalarSet(0x0D)
    case "t": return ScalarSet(0x09)
    case "v": return ScalarSet(0x0B)
    case "b" where isInClass: return ScalarSet(0x08)
    case "-" where isInClass: return ScalarSet(0x2D)
    case "0":
      if digit(peek) != nil {
        throw error("ECMA-262 has no octal escapes", from: start, to: position + 1)
      }
      return ScalarSet(0)
    case "c":
      guard let letter = peek, letter.properties.isAlphabetic, letter.isASCII else {
        throw error("\"\\c\" is not followed by a letter", from: start, to: position)
      }
      position += 1
      return ScalarSet(letter.value % 32)
    case "x":
      guard let value = parseHexadecimal(digits: 2) else {
        throw error("\"\\x\" is not followed by two hexadecimal digits", from: start, to: position)
      }
      return ScalarSet(value)
    case "u": return ScalarSet(try parseUnicodeEscape(from: start))
    case "^", "$", "\\", ".", "*", "+", "?", "(", ")", "[", "]", "{", "}", "|", "/":
      return ScalarSet(scalar)
    default:
      return try parseIdentityEscape(scalar, next, from: start)
    }
  }

  private mutating func parseIdentityEscape(
    _ scalar: UInt32, _ next: Unicode.Scalar, from start: Int
  ) throws(PatternError) -> ScalarSet {
    let isLetterOrDigit =
      next >= "a" && next <= "z" || next >= "A" && next <= "Z" || next >= "0" && next <= "9"
    if isLetterOrDigit {
      let hint: String
      switch next {
      case "A": hint = "; the start of the text is \"^\""
      case "Z", "z": hint = "; the end of the text is \"$\""
      case "h": hint = "; a space or tab is \"[ \\t]\""
      default: hint = ""
      }
      throw error("ECMA-262 has no escape \"\\\(next)\"\(hint)", from: start, to: position)
    }
    let text = Unicode.Scalar(scalar).map { String(Character($0)) } ?? "\u{FFFD}"
    tolerate("\"\(text)\" needs no \"\\\" before it", from: start, to: position)
    return ScalarSet(scalar)
  }

  private mutating func parseHexadecimal(digits count: Int) -> UInt32? {
    var value: UInt32 = 0
    guard position + count <= scalars.count else { return nil }
    for index in 0..<count {
      guard let digit = hexadecimal(scalars[position + index].scalar) else { return nil }
      value = value << 4 | digit
    }
    position += count
    return value
  }

  private func hexadecimal(_ scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0x30...0x39: scalar - 0x30
    case 0x41...0x46: scalar - 0x41 + 10
    case 0x61...0x66: scalar - 0x61 + 10
    default: nil
    }
  }

  private mutating func parseUnicodeEscape(from start: Int) throws(PatternError) -> UInt32 {
    let failure = "\"\\u\" is not followed by four hexadecimal digits or \"{…}\""
    if consume("{") {
      var value: UInt32 = 0
      let digitsStart = position
      while position < scalars.count, let digit = hexadecimal(scalars[position].scalar) {
        value = min(value << 4 | digit, ScalarSet.last + 1)
        position += 1
      }
      guard position > digitsStart, consume("}") else { throw error(failure, from: start, to: position) }
      guard value <= ScalarSet.last else {
        throw error("\"\\u{…}\" is above 10FFFF, the last code point", from: start, to: position)
      }
      return value
    }
    guard let high = parseHexadecimal(digits: 4) else { throw error(failure, from: start, to: position) }
    let afterHigh = position
    if (0xD800...0xDBFF).contains(high), consume("\\"), consume("u"), let low = parseHexadecimal(digits: 4),
      (0xDC00...0xDFFF).contains(low)
    {
      return 0x10000 + (high - 0xD800) << 10 + (low - 0xDC00)
    }
    position = afterHigh
    return high
  }

  private mutating func parseProperty(from start: Int, isNegated: Bool) throws(PatternError) -> ScalarSet {
    guard consume("{") else {
      throw error("\"\\p\" is not followed by a \"{property}\"", from: start, to: position)
    }
    var name = ""
    while let next = peek, next != "}" {
      name.unicodeScalars.append(next)
      position += 1
    }
    guard consume("}") else { throw error("\"\\p{\" is not closed", from: start, to: position) }
    guard let (property, isTolerated) = UnicodeProperty.named(name) else {
      throw error("there is no Unicode property \"\(name)\"", from: start, to: position)
    }
    if isTolerated {
      tolerate("ECMA-262 knows no Unicode property \"\(name)\" by that name", from: start, to: position)
    }
    return ScalarSet([], properties: [.init(property: property, isNegated: isNegated)])
  }
}

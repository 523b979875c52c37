/// `uri-template`: RFC 6570, all levels.
enum URITemplateFormat {
  static func isValid(_ text: ByteText) -> Bool {
    var reader = FormatReader(text)
    while let byte = reader.peek {
      switch byte {
      case 0x7B:
        reader.offset += 1
        guard readExpression(&reader) else { return false }
      case 0x25: guard readTriplet(&reader) else { return false }
      case 0...0x20, 0x22, 0x3C, 0x3E, 0x5C, 0x5E, 0x60, 0x7C, 0x7D, 0x7F: return false
      default: reader.offset += 1
      }
    }
    return true
  }

  private static func readTriplet(_ reader: inout FormatReader) -> Bool {
    guard reader.remaining >= 3, ASCII.hexadecimal(reader.text[reader.offset + 1]) != nil,
      ASCII.hexadecimal(reader.text[reader.offset + 2]) != nil
    else { return false }
    reader.offset += 3
    return true
  }

  private static func readExpression(_ reader: inout FormatReader) -> Bool {
    switch reader.peek {
    case 0x2B, 0x23, 0x2E, 0x2F, 0x3B, 0x3F, 0x26: reader.offset += 1
    // Reserved for later: = , ! @ |
    case 0x3D, 0x2C, 0x21, 0x40, 0x7C: return false
    default: break
    }
    repeat {
      guard readName(&reader) else { return false }
      if reader.take(0x3A) {
        guard let first = reader.peek, first != 0x30, (1...4).contains(reader.skipDigits()) else { return false }
      } else {
        _ = reader.take(0x2A)
      }
    } while reader.take(0x2C)
    return reader.take(0x7D)
  }

  private static func readName(_ reader: inout FormatReader) -> Bool {
    var needsCharacter = true
    while let byte = reader.peek {
      if byte == 0x25 {
        guard readTriplet(&reader) else { return false }
        needsCharacter = false
      } else if ASCII.isAlphanumeric(byte) || byte == 0x5F {
        reader.offset += 1
        needsCharacter = false
      } else if byte == 0x2E, !needsCharacter {
        reader.offset += 1
        needsCharacter = true
      } else {
        break
      }
    }
    return !needsCharacter
  }
}

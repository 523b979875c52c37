import SourceText

/// The escapes of JSON strings (RFC 8259, section 7).
enum JSONEscape {
  /// The code unit of `\uXXXX` at `offset`, or nil where no such escape stands there.
  static func unit(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> UInt32? {
    guard offset >= 0, offset + 6 <= bytes.count, bytes[offset] == .backslash, bytes[offset + 1] == UInt8(ascii: "u")
    else { return nil }
    var unit: UInt32 = 0
    for position in offset + 2..<offset + 6 {
      guard let digit = bytes[position].hexDigitValue else { return nil }
      unit = unit << 4 | digit
    }
    return unit
  }

  /// The decoded text of a string's content, which begins at the absolute offset `source`. What is no escape stays.
  static func decode(_ content: UnsafeBufferPointer<UInt8>, at source: Int) -> DecodedText {
    var builder = DecodedText.Builder(capacity: content.count)
    read(content) {
      builder.append(verbatim: UnsafeBufferPointer(rebasing: $0), at: source + $1)
    } escape: {
      builder.append($0, standingAt: source + $1)
    }
    return builder.finish(sourceEnd: source + content.count)
  }

  /// The same without the way back to the source, which for a long text takes more room than the text.
  static func text(_ content: UnsafeBufferPointer<UInt8>) -> String {
    String(unsafeUninitializedCapacity: content.count) { write(content, to: $0) }
  }

  static func utf8(_ content: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    Array(unsafeUninitializedCapacity: content.count) { $1 = write(content, to: $0) }
  }

  /// Writes the decoded text into a buffer as long as `content`, as no escape is shorter than what it stands for. Returns
  /// the number of bytes.
  private static func write(_ content: UnsafeBufferPointer<UInt8>, to buffer: UnsafeMutableBufferPointer<UInt8>) -> Int
  {
    var count = 0
    read(content) { run, _ in
      count = buffer.suffix(from: count).update(fromContentsOf: run)
    } escape: { character, _ in
      count = buffer.suffix(from: count).update(fromContentsOf: character)
    }
    return count
  }

  /// Calls `run` with the bytes that stand for themselves, and `escape` with those that an escape stands for; each with its
  /// offset in the content.
  @inline(__always)
  private static func read(
    _ content: UnsafeBufferPointer<UInt8>, run: (Slice<UnsafeBufferPointer<UInt8>>, Int) -> Void,
    escape: (Unicode.UTF8.EncodedScalar, Int) -> Void
  ) {
    var start = 0
    var index = 0
    while index < content.count {
      index = content.first(from: index, before: content.count) {
        $0.first(.backslash)
      } where: {
        $0 == .backslash
      }
      guard index < content.count, let (character, width) = character(content, at: index) else {
        index += 1
        continue
      }
      if start < index { run(content[start..<index], start) }
      escape(Unicode.UTF8.encode(character) ?? Unicode.UTF8.encodedReplacementCharacter, index)
      index += width
      start = index
    }
    if start < content.count { run(content[start...], start) }
  }

  /// What the escape at `index` stands for, and its length; nil for one that JSON does not know.
  private static func character(_ content: UnsafeBufferPointer<UInt8>, at index: Int) -> (Unicode.Scalar, Int)? {
    guard index + 1 < content.count else { return nil }
    switch content[index + 1] {
    case .doubleQuote: return ("\"", 2)
    case .backslash: return ("\\", 2)
    case .slash: return ("/", 2)
    case UInt8(ascii: "b"): return ("\u{8}", 2)
    case UInt8(ascii: "f"): return ("\u{C}", 2)
    case UInt8(ascii: "n"): return ("\n", 2)
    case UInt8(ascii: "r"): return ("\r", 2)
    case UInt8(ascii: "t"): return ("\t", 2)
    default: break
    }
    guard let unit = unit(in: content, at: index) else { return nil }
    if unit & 0xFC00 == 0xD800, let low = self.unit(in: content, at: index + 6), low & 0xFC00 == 0xDC00 {
      let value = 0x10000 + (unit & 0x3FF) << 10 + (low & 0x3FF)
      return Unicode.Scalar(value).map { ($0, 12) }
    }
    // Half of a surrogate pair is no character.
    return (Unicode.Scalar(unit) ?? "\u{FFFD}", 6)
  }
}

extension UInt8 {
  var hexDigitValue: UInt32? {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(self) - 0x30
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(self) - 0x57
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(self) - 0x37
    default: nil
    }
  }
}

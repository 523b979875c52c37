/// A hash of bytes for the memory of one run, eight bytes at a time: that of a question's texts would else take longer than
/// to fold them.
enum ByteHash {
  static func of(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = UInt64(truncatingIfNeeded: bytes.count)
    let text = UnsafeRawBufferPointer(bytes)
    var index = 0
    while index &+ 8 <= text.count {
      add(UInt64(littleEndian: text.loadUnaligned(fromByteOffset: index, as: UInt64.self)), to: &hash)
      index &+= 8
    }
    var rest: UInt64 = 0
    while index < text.count {
      rest = rest << 8 | UInt64(text[index])
      index &+= 1
    }
    add(rest, to: &hash)
    return hash
  }

  /// Of numbers in their order.
  static func of(_ numbers: some Sequence<UInt64>) -> UInt64 {
    var hash: UInt64 = 0
    for number in numbers { add(number, to: &hash) }
    return hash
  }

  /// Each step can be undone, so that texts of one length that differ in one place never meet.
  @inline(__always)
  private static func add(_ number: UInt64, to hash: inout UInt64) {
    hash = (hash ^ number) &* 0x9E37_79B9_7F4A_7C15
    hash ^= hash >> 29
  }
}

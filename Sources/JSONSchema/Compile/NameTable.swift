/// Names by number, found by the bytes of a text without making a string of it.
struct NameTable: Sendable {
  /// All names, one after the other.
  private var bytes: [UInt8] = []
  /// Where each name begins in `bytes`, and at last where the last one ends.
  private var starts: [Int32] = [0]
  /// The number of the name at its hash or behind it; -1 where there is none. A power of two, at most half full.
  private var slots: [Int32] = []

  var count: Int { starts.count - 1 }

  /// The number of `name`, which is added if it is new.
  mutating func add(_ name: String) -> Int {
    let known = ByteText.with(name) { number(of: $0) }
    if known >= 0 { return known }
    bytes += name.utf8
    starts.append(Int32(clamping: bytes.count))
    rebuild()
    return count - 1
  }

  func name(_ number: Int) -> String {
    guard number >= 0, number < count else { return "" }
    return String(decoding: bytes[range(number)], as: UTF8.self)
  }

  private func range(_ number: Int) -> Range<Int> { Int(starts[number])..<Int(starts[number + 1]) }

  /// The number of the name that reads `text`; -1 where there is none.
  func number(of text: ByteText) -> Int {
    guard !slots.isEmpty else { return -1 }
    let mask = slots.count - 1
    var slot = firstSlot(of: text)
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      let start = Int(starts[number])
      if Int(starts[number + 1]) - start == text.count {
        var offset = 0
        while offset < text.count, bytes[start + offset] == text[offset] { offset += 1 }
        if offset == text.count { return number }
      }
      slot = (slot + 1) & mask
    }
    return -1
  }

  private mutating func rebuild() {
    if slots.count < count * 2 {
      var size = 4
      while size < count * 2 { size *= 2 }
      slots = Array(repeating: -1, count: size)
      for number in 0..<count { place(number) }
    } else {
      place(count - 1)
    }
  }

  private mutating func place(_ number: Int) {
    let mask = slots.count - 1
    var slot = ByteText.with(Array(bytes[range(number)])) { firstSlot(of: $0) }
    while slots[slot] >= 0 { slot = (slot + 1) & mask }
    slots[slot] = Int32(clamping: number)
  }

  /// Where the search for a name begins. Among many names, those of one length and with the same first and last letters
  /// would crowd by the short hash.
  @inline(__always)
  private func firstSlot(of text: ByteText) -> Int {
    guard slots.count > 256 else { return text.shortHash & (slots.count - 1) }
    let hash = text.hash
    return Int(truncatingIfNeeded: hash ^ hash >> 32) & (slots.count - 1)
  }

  /// The most slots in a row that are taken: what a search looks at in the worst case.
  var longestRun: Int {
    var longest = 0
    var run = 0
    for slot in slots {
      run = slot >= 0 ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }
}

/// A trie over the folded bytes of names: one walk from a place in a text finds all names that begin there, however many
/// names there are.
///
/// Two bitmaps, of the names' first letters and of their first words, turn nearly all words of a text away; each byte is
/// then found in one open-addressing hash table over (node, byte).
struct NameTrie: Sendable {
  /// Each slot holds a key (`node << 8 | byte`, plus one) in its upper half and the node behind it in the lower; 0 is
  /// empty.
  private(set) var slots: [UInt64]
  private var mask: Int
  private var edgeCount = 0
  private var nodeCount: UInt32 = 1
  /// A bit for each `beginning` that a mention of a name can have.
  private(set) var beginnings: [UInt64]
  /// A bit for the `firstWord` of each name.
  private(set) var firstWords: [UInt64]
  /// For each node the first of its names in `names`, or -1.
  private(set) var firstName: [Int32]
  /// The next name with the same folded text, or -1.
  private(set) var nextName: [Int32]
  /// Whether a name begins with a byte that is not ASCII.
  private(set) var hasNonASCIIStarts = false

  /// `isInAnyCase` says of each name whether it is known in any case; any other begins as it is written, or with a
  /// capital.
  init(_ names: [[UInt8]], isInAnyCase: [Bool] = []) {
    // Half of all bytes begin a branch of their own, as a rule; the table grows where that is wrong.
    var capacity = 1024
    while capacity < names.count * 16 { capacity *= 2 }
    slots = [UInt64](repeating: 0, count: capacity)
    mask = capacity - 1
    beginnings = [UInt64](repeating: 0, count: Self.beginningWords)
    firstWords = [UInt64](repeating: 0, count: Self.firstWordWords)
    firstName = [-1]
    nextName = [Int32](repeating: -1, count: names.count)
    for (index, name) in names.enumerated() where !name.isEmpty {
      insert(name, Int32(index))
      addBeginnings(of: name, inAnyCase: index < isInAnyCase.count ? isInAnyCase[index] : true)
    }
  }

  /// The node that `byte` (folded) leads to, or 0.
  @inline(__always)
  static func step(_ node: UInt32, _ byte: UInt8, _ slots: UnsafeBufferPointer<UInt64>) -> UInt32 {
    let key = node << 8 | UInt32(byte) &+ 1
    let mask = slots.count &- 1
    var slot = hash(key) & mask
    while true {
      let found = slots[slot]
      if UInt32(truncatingIfNeeded: found >> 32) == key { return UInt32(truncatingIfNeeded: found) }
      if found == 0 { return 0 }
      slot = (slot &+ 1) & mask
    }
  }

  /// The first name whose folded text is that of `name`, or nil.
  func first(named name: [UInt8]) -> Int? {
    var node: UInt32 = 0
    for byte in name {
      node = step(node, byte.loweredASCII)
      if node == 0 { return nil }
    }
    let first = firstName[Int(node)]
    return first >= 0 ? Int(first) : nil
  }

  private func step(_ node: UInt32, _ byte: UInt8) -> UInt32 {
    slots.withUnsafeBufferPointer { Self.step(node, byte, $0) }
  }

  private mutating func insert(_ name: [UInt8], _ index: Int32) {
    var node: UInt32 = 0
    for byte in name {
      let folded = byte.loweredASCII
      let next = step(node, folded)
      node = next == 0 ? addEdge(node, folded) : next
    }
    if name[0] >= 128 { hasNonASCIIStarts = true }
    nextName[Int(index)] = firstName[Int(node)]
    firstName[Int(node)] = index
  }

  private mutating func addBeginnings(of name: [UInt8], inAnyCase: Bool) {
    let written = name.withUnsafeBufferPointer { Self.beginning($0, 0) }
    var codes = [written, written | Self.capital]
    if inAnyCase { codes.append(written & ~Self.capital) }
    for code in codes { beginnings[code >> 6] |= 1 << UInt64(code & 63) }
    let word = name.withUnsafeBufferPointer { Self.firstWord($0, 0) }
    firstWords[word >> 6] |= 1 << UInt64(word & 63)
  }

  private mutating func addEdge(_ node: UInt32, _ byte: UInt8) -> UInt32 {
    if (edgeCount + 1) * 2 > slots.count { grow() }
    let target = nodeCount
    nodeCount += 1
    edgeCount += 1
    firstName.append(-1)
    put(UInt64(node << 8 | UInt32(byte) &+ 1) << 32 | UInt64(target))
    return target
  }

  private mutating func grow() {
    let old = slots
    slots = [UInt64](repeating: 0, count: old.count * 2)
    mask = slots.count - 1
    for entry in old where entry != 0 { put(entry) }
  }

  private mutating func put(_ entry: UInt64) {
    var slot = Self.hash(UInt32(truncatingIfNeeded: entry >> 32)) & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = entry
  }

  @inline(__always)
  private static func hash(_ key: UInt32) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B1) >> 8)
  }
}

extension NameTrie {
  /// The length of `beginnings`.
  static let beginningWords = 1 << 10

  /// The bit of a beginning whose first letter is a capital.
  private static let capital = 1 << 15

  /// The first three letters and digits of the word at `start`, five bits each, whatever their case, and whether the first
  /// is a capital: most words of prose begin small and most names do not.
  @inline(__always)
  static func beginning(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    let first = bytes[start]
    // A capital lacks the bit that small letters and digits have.
    var code = Int(first & 0x1F) | Int(~first & 0x20) << 10
    guard start &+ 1 < bytes.count, bytes[start &+ 1].isASCIIAlphanumeric else { return code }
    code |= Int(bytes[start &+ 1] & 0x1F) << 5
    guard start &+ 2 < bytes.count, bytes[start &+ 2].isASCIIAlphanumeric else { return code }
    return code | Int(bytes[start &+ 2] & 0x1F) << 10
  }

  /// The length of `firstWords`.
  static let firstWordWords = 1 << 9

  /// A hash of 15 bits of the word at `start`: its first seven letters and digits without case.
  @inline(__always)
  static func firstWord(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    var hash: UInt32 = 0
    var index = start
    let end = min(start &+ 7, bytes.count)
    while index < end {
      let byte = bytes[index]
      guard byte.isASCIIAlphanumeric else { break }
      hash = hash &* 37 &+ UInt32(byte | 0x20)
      index &+= 1
    }
    return Int(truncatingIfNeeded: (hash &* 0x9E37_79B1) >> 17)
  }
}

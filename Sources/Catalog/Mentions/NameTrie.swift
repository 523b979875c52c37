/// A trie over the folded bytes of names: one walk from a place in a text finds all names that begin there, however many
/// names there are.
///
/// The first two bytes lead to a node by a table, so that nearly all words of a text cost one look-up; every further byte
/// is found in one open-addressing hash table over (node, byte).
struct NameTrie: Sendable {
  /// Keys are `node << 8 | byte` plus one; 0 is an empty slot.
  private(set) var keys: [UInt32]
  private(set) var targets: [Int32]
  private var mask: Int
  private var edgeCount = 0
  private var nodeCount: Int32 = 1
  /// The node behind two ASCII bytes; 0 for none.
  private(set) var pairs: [Int32]
  /// For each node the first of its names in `names`, or -1.
  private(set) var firstName: [Int32]
  /// The next name with the same folded text, or -1.
  private(set) var nextName: [Int32]
  /// Whether a name begins with a byte that is not ASCII.
  private(set) var hasNonASCIIStarts = false

  init(_ names: [[UInt8]]) {
    keys = [UInt32](repeating: 0, count: 1024)
    targets = [Int32](repeating: 0, count: 1024)
    mask = 1023
    pairs = [Int32](repeating: 0, count: 128 * 128)
    firstName = [-1]
    nextName = [Int32](repeating: -1, count: names.count)
    for (index, name) in names.enumerated() where !name.isEmpty { insert(name, Int32(index)) }
  }

  /// The node that `byte` (folded) leads to, or 0.
  private func step(_ node: Int32, _ byte: UInt8) -> Int32 {
    keys.withUnsafeBufferPointer { keys in
      targets.withUnsafeBufferPointer { Self.step(node, byte, keys: keys, targets: $0) }
    }
  }

  /// As `step`, over the tables of `withTables`.
  @inline(__always)
  static func step(
    _ node: Int32, _ byte: UInt8, keys: UnsafeBufferPointer<UInt32>, targets: UnsafeBufferPointer<Int32>
  ) -> Int32 {
    let key = UInt32(truncatingIfNeeded: node) << 8 | UInt32(byte) &+ 1
    let mask = keys.count &- 1
    var slot = hash(key) & mask
    while true {
      let found = keys[slot]
      if found == key { return targets[slot] }
      if found == 0 { return 0 }
      slot = (slot &+ 1) & mask
    }
  }

  private mutating func insert(_ name: [UInt8], _ index: Int32) {
    var node: Int32 = 0
    for (position, byte) in name.enumerated() {
      let folded = byte.loweredASCII
      let next = step(node, folded)
      node = next == 0 ? addEdge(node, folded) : next
      if position == 1, name[0] < 128, folded < 128 { pairs[Int(name[0].loweredASCII) << 7 | Int(folded)] = node }
    }
    if name[0] >= 128 { hasNonASCIIStarts = true }
    nextName[Int(index)] = firstName[Int(node)]
    firstName[Int(node)] = index
  }

  private mutating func addEdge(_ node: Int32, _ byte: UInt8) -> Int32 {
    if (edgeCount + 1) * 2 > keys.count { grow() }
    let target = nodeCount
    nodeCount += 1
    edgeCount += 1
    firstName.append(-1)
    put(UInt32(truncatingIfNeeded: node) << 8 | UInt32(byte) &+ 1, target)
    return target
  }

  private mutating func grow() {
    let old = zip(keys, targets).filter { $0.0 != 0 }
    keys = [UInt32](repeating: 0, count: keys.count * 2)
    targets = [Int32](repeating: 0, count: keys.count)
    mask = keys.count - 1
    for (key, target) in old { put(key, target) }
  }

  private mutating func put(_ key: UInt32, _ target: Int32) {
    var slot = Self.hash(key) & mask
    while keys[slot] != 0 { slot = (slot + 1) & mask }
    keys[slot] = key
    targets[slot] = target
  }

  @inline(__always)
  private static func hash(_ key: UInt32) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B1) >> 8)
  }
}

/// Finds all mentions of products in a text, in one pass over its bytes.
struct MentionScanner {
  private let table: NameTable
  private let bytes: UnsafeBufferPointer<UInt8>
  private let keys: UnsafeBufferPointer<UInt32>
  private let targets: UnsafeBufferPointer<Int32>
  private let pairs: UnsafeBufferPointer<Int32>
  private let firstName: UnsafeBufferPointer<Int32>
  private var masked: ArraySlice<Range<Int>>
  private var mentions: [Mention] = []

  /// The mentions in `bytes`, in order; none overlaps another. Code spans, addresses and identifiers have none.
  static func mentions(in bytes: UnsafeBufferPointer<UInt8>, _ table: NameTable) -> [Mention] {
    let trie = table.trie
    return trie.keys.withUnsafeBufferPointer { keys in
      trie.targets.withUnsafeBufferPointer { targets in
        trie.pairs.withUnsafeBufferPointer { pairs in
          trie.firstName.withUnsafeBufferPointer { firstName in
            var scanner = MentionScanner(
              table: table, bytes: bytes, keys: keys, targets: targets, pairs: pairs, firstName: firstName,
              masked: ProseMask.codeRanges(in: bytes)[...])
            scanner.scan()
            return scanner.mentions
          }
        }
      }
    }
  }

  private mutating func scan() {
    let count = bytes.count
    var index = 0
    // Whether the byte before is a letter or a digit, so that no name begins here.
    var isInWord = false
    while index < count {
      let byte = bytes[index]
      if byte < 0x80 {
        guard byte.isASCIIAlphanumeric else {
          isInWord = false
          index &+= 1
          continue
        }
        if !isInWord, index &+ 1 < count {
          let second = bytes[index &+ 1]
          if second < 0x80, pairs[Int(byte.loweredASCII) << 7 | Int(second.loweredASCII)] != 0,
            let end = match(at: index)
          {
            index = end
            isInWord = false
            continue
          }
        }
        index &+= 1
        while index < count, bytes[index].isASCIIAlphanumeric { index &+= 1 }
        isInWord = true
      } else {
        if table.trie.hasNonASCIIStarts, byte >= 0xC0, let end = match(at: index) {
          index = end
          isInWord = false
          continue
        }
        if byte >= 0xC0 { isInWord = Self.beginsLetter(byte) }
        index &+= 1
      }
    }
  }

  /// Whether a lead byte begins a Latin, Greek or Cyrillic letter, which belongs to the word beside it; a Korean or
  /// Japanese one does not.
  @inline(__always)
  private static func beginsLetter(_ lead: UInt8) -> Bool { lead >= 0xC3 && lead <= 0xD4 }

  /// Records the longest mention that begins at `start`; returns where to go on, or nil where there is none.
  private mutating func match(at start: Int) -> Int? {
    while let code = masked.first, code.upperBound <= start { masked = masked.dropFirst() }
    if let code = masked.first, code.contains(start) { return code.upperBound }

    var ends: [(node: Int32, end: Int)] = []
    walk(from: start) { ends.append(($0, $1)) }
    for (node, end) in ends.reversed() where isBoundary(end) {
      guard let mention = accept(firstName[Int(node)], start..<end) else { continue }
      if ProseContext.isProse(bytes, mention.range, isVerbatim: mention.form != .lowercase) { mentions.append(mention) }
      return end
    }
    return nil
  }

  /// Calls `found` with each node that ends a name and the offset behind it.
  private func walk(from start: Int, _ found: (Int32, Int) -> Void) {
    var node: Int32 = 0
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      let space = Whitespace.length(bytes, index)
      if space > 0 {
        node = NameTrie.step(node, .space, keys: keys, targets: targets)
        index &+= space
        // A run of whitespace, a line break among it, is one space.
        while true {
          let more = Whitespace.length(bytes, index)
          if more == 0 { break }
          index &+= more
        }
      } else {
        node = NameTrie.step(node, byte.loweredASCII, keys: keys, targets: targets)
        index &+= 1
      }
      if node == 0 { return }
      if firstName[Int(node)] >= 0 { found(node, index) }
    }
  }

  /// Whether a name may end before `end`: no letter or digit of its own script family goes on there.
  private func isBoundary(_ end: Int) -> Bool {
    guard end < bytes.count else { return true }
    let next = bytes[end]
    guard end > 0, bytes[end - 1].isASCIIAlphanumeric || bytes[end - 1] >= 0x80 else { return true }
    return next < 0x80 ? !next.isASCIIAlphanumeric : !Self.beginsLetter(next)
  }

  /// The mention that the names of one node make of `range`, or nil where its case makes it none.
  private func accept(_ first: Int32, _ range: Range<Int>) -> Mention? {
    var best: MentionForm?
    var entries: [Int] = []
    var index = first
    while index >= 0 {
      let entry = table.entries[Int(index)]
      if let form = form(of: range, entry), best.map({ form.rank <= $0.rank }) ?? true {
        if best.map({ form.rank < $0.rank }) ?? false { entries = [] }
        best = form
        entries.append(Int(index))
      }
      index = table.trie.nextName[Int(index)]
    }
    return best.map { Mention(range: range, entries: entries.reversed(), form: $0) }
  }

  private func form(of range: Range<Int>, _ entry: NameEntry) -> MentionForm? {
    if entry.casing != .coined, entry.role != .otherUse, isTheirs(range.lowerBound) { return nil }
    if isExact(range, entry.text) { return .exact }
    switch entry.casing {
    case .exact: return nil
    case .coined, .ordinary:
      return NameCase.form(of: Whitespace.normalized(bytes, range), as: entry, table.coinedWords) {
        ProseContext.beginsSentence(bytes, range.lowerBound)
          || ProseContext.wordBefore(bytes, range.lowerBound).first?.isASCIICapital == true
      }
    }
  }

  /// Whether the word before is another vendor's.
  private func isTheirs(_ start: Int) -> Bool {
    let word = ProseContext.wordBefore(bytes, start)
    return !word.isEmpty && table.otherVendors.contains(Array(word))
  }

  /// Whether the bytes of `range` are `text`, but for the length of spaces.
  private func isExact(_ range: Range<Int>, _ text: [UInt8]) -> Bool {
    var index = range.lowerBound
    for byte in text {
      guard index < range.upperBound else { return false }
      if byte == .space {
        guard Whitespace.length(bytes, index) > 0 else { return false }
        while index < range.upperBound {
          let length = Whitespace.length(bytes, index)
          if length == 0 { break }
          index += length
        }
      } else {
        guard bytes[index] == byte else { return false }
        index += 1
      }
    }
    return index == range.upperBound
  }
}

extension MentionForm {
  fileprivate var rank: Int {
    switch self {
    case .exact: 0
    case .styled: 1
    case .miscased: 2
    case .lowercase: 3
    }
  }
}

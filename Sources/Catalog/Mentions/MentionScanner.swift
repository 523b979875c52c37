/// Finds all mentions of products in a text, in one pass over its bytes.
struct MentionScanner {
  private let table: NameTable
  private let bytes: UnsafeBufferPointer<UInt8>
  private let tables: TablePointers
  /// Code in the text; looked for with the first name that is found.
  private var masked: ArraySlice<Range<Int>>?
  /// The ends of names that begin at one place, shortest first: the first `endCount` of them, the rest is kept for its
  /// memory.
  private var ends: [(node: UInt32, end: Int)] = []
  private var endCount = 0
  private var mentions: [Mention] = []

  /// The mentions in `bytes`, in order; none overlaps another. Code spans, addresses and identifiers have none.
  static func mentions(in bytes: UnsafeBufferPointer<UInt8>, _ table: NameTable) -> [Mention] {
    TablePointers.with(table) { tables in
      var scanner = MentionScanner(table: table, bytes: bytes, tables: tables)
      scanner.scan()
      return scanner.mentions
    }
  }

  private init(table: NameTable, bytes: UnsafeBufferPointer<UInt8>, tables: TablePointers) {
    self.table = table
    self.bytes = bytes
    self.tables = tables
  }

  private mutating func scan() {
    let bytes = bytes
    let beginnings = tables.beginnings
    let firstWords = tables.firstWords
    let hasNonASCIIStarts = table.trie.hasNonASCIIStarts
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
        if !isInWord {
          let code = NameTrie.beginning(bytes, index)
          if beginnings[code >> 6] & (1 << UInt64(code & 63)) != 0 {
            let word = NameTrie.firstWord(bytes, index)
            if firstWords[word >> 6] & (1 << UInt64(word & 63)) != 0, let end = match(at: index) {
              index = end
              continue
            }
          }
        }
        index &+= 1
        while index < count, bytes[index].isASCIIAlphanumeric { index &+= 1 }
        isInWord = true
      } else {
        if hasNonASCIIStarts, byte >= 0xC0, let end = match(at: index) {
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
    walk(from: start)
    while endCount > 0 {
      endCount &-= 1
      let (node, end) = ends[endCount]
      guard isBoundary(end), let mention = accept(tables.firstName[Int(node)], start..<end) else { continue }
      if let code = codeEnd(at: start) { return code }
      if ProseContext.isProse(bytes, mention.range, isVerbatim: mention.form != .lowercase) { mentions.append(mention) }
      return end
    }
    return nil
  }

  /// Behind the code that `start` is in, or nil.
  private mutating func codeEnd(at start: Int) -> Int? {
    var ranges = masked ?? ProseMask.codeRanges(in: bytes)[...]
    while let code = ranges.first, code.upperBound <= start { ranges = ranges.dropFirst() }
    masked = ranges
    return ranges.first.flatMap { $0.contains(start) ? $0.upperBound : nil }
  }

  /// Collects in `ends` each node that ends a name and the offset behind it.
  private mutating func walk(from start: Int) {
    endCount = 0
    var node: UInt32 = 0
    var index = start
    while index < bytes.count {
      let space = Whitespace.length(bytes, index)
      if space > 0 {
        node = NameTrie.step(node, .space, tables.slots)
        if node == 0 { return }
        index &+= space
        // A run of whitespace, a line break among it, is one space.
        while true {
          let more = Whitespace.length(bytes, index)
          if more == 0 { break }
          index &+= more
        }
      } else {
        node = NameTrie.step(node, bytes[index].loweredASCII, tables.slots)
        if node == 0 { return }
        index &+= 1
      }
      if tables.firstName[Int(node)] >= 0 {
        if endCount < ends.count { ends[endCount] = (node, index) } else { ends.append((node, index)) }
        endCount &+= 1
      }
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
    var best: Mention?
    var index = first
    while index >= 0 {
      if let form = form(of: range, Int(index)) {
        if form == .exact { return Mention(range: range, entry: Int(index), form: .exact) }
        if best.map({ form.rank < $0.form.rank }) ?? true {
          best = Mention(range: range, entry: Int(index), form: form)
        }
      }
      index = tables.nextName[Int(index)]
    }
    return best
  }

  private func form(of range: Range<Int>, _ index: Int) -> MentionForm? {
    let traits = tables.traits[index]
    let isExact = tables.isText(of: index, at: range, bytes)
    guard isExact || !traits.contains(.exactCase) else { return nil }
    if traits.contains(.canBeTheirs), isTheirs(range.lowerBound) { return nil }
    if isExact { return .exact }
    return NameCase.form(of: Whitespace.normalized(bytes, range), as: table.entries[index], table.coinedWords) {
      ProseContext.beginsSentence(bytes, range.lowerBound)
        || ProseContext.wordBefore(bytes, range.lowerBound).first?.isASCIICapital == true
    }
  }

  /// Whether the word before is another vendor's.
  private func isTheirs(_ start: Int) -> Bool {
    let word = ProseContext.wordBefore(bytes, start)
    guard word.first?.isASCIICapital == true else { return false }
    return table.otherVendors.contains { $0.elementsEqual(word) }
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

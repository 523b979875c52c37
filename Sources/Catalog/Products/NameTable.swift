/// All spellings of all products, with the trie that finds them.
struct NameTable: Sendable {
  let entries: [NameEntry]
  /// The coined words in lower case, by their right case.
  let coinedWords: [[UInt8]: [UInt8]]
  /// All words of right names in lower case: none of them is a misspelling of another.
  let words: Set<[UInt8]>
  let trie: NameTrie
  let spelling: SpellingIndex
  let columns: NameColumns
  /// Words of other vendors, in their exact case.
  let otherVendors: Set<[UInt8]>

  init(_ products: [Product], _ known: NameWords) {
    let coined = Dictionary(
      known.coined.map { (Array($0.utf8).lowercasedASCII, Array($0.utf8)) }, uniquingKeysWith: { first, _ in first })
    var builder = NameTableBuilder(coinedWords: coined)
    for (index, product) in products.enumerated() { builder.add(product, at: index) }
    for (wrong, right) in known.misspelled.sorted(by: { $0.key < $1.key }) {
      builder.add(wrong: wrong, right: right, product: nil, casing: .exact)
    }
    builder.addVariants()
    entries = builder.entries
    coinedWords = coined
    otherVendors = Set(known.otherVendors.map { Array($0.utf8) })
    let right = builder.entries.filter { $0.rightSpelling == nil }
    self.words = Set(right.flatMap { $0.text.words.map(\.lowercasedASCII) })
    trie = NameTrie(builder.entries.map(\.text), isInAnyCase: builder.entries.map { $0.casing == .coined })
    spelling = SpellingIndex(builder.entries, coinedWords: coined)
    columns = NameColumns(builder.entries)
  }

  /// The entries with the very text of `entry`, in the order of their products: several where products share a name.
  func siblings(of entry: Int) -> [Int] {
    let text = entries[entry].text
    var result: [Int] = []
    var next = trie.first(named: text) ?? entry
    while next >= 0 {
      if entries[next].text == text { result.append(next) }
      next = Int(trie.nextName[next])
    }
    return result.sorted()
  }
}

/// What a catalogue knows of single words.
struct NameWords: Sendable {
  var coined: [String] = []
  var otherVendors: [String] = []
  /// Wrong forms with the right ones.
  var misspelled: [String: String] = [:]
}

/// What a scan asks of each name, laid out for it.
struct NameColumns: Sendable {
  /// The texts of all names, one behind the other; name `n` is `starts[n]..<starts[n + 1]`.
  let texts: [UInt8]
  let starts: [Int32]
  let traits: [Traits]

  struct Traits: OptionSet, Sendable {
    let rawValue: UInt8
    /// Known in its exact case alone.
    static let exactCase = Traits(rawValue: 1)
    /// Made of ordinary words, so that another vendor can have it too.
    static let canBeTheirs = Traits(rawValue: 2)
  }

  init(_ entries: [NameEntry]) {
    var texts: [UInt8] = []
    var starts: [Int32] = [0]
    var traits: [Traits] = []
    for entry in entries {
      texts += entry.text
      starts.append(Int32(texts.count))
      var own: Traits = []
      if entry.casing == .exact { own.insert(.exactCase) }
      if entry.casing != .coined, entry.role != .otherUse { own.insert(.canBeTheirs) }
      traits.append(own)
    }
    self.texts = texts
    self.starts = starts
    self.traits = traits
  }
}

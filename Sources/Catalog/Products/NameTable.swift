/// All spellings of all products, with the trie that finds them.
struct NameTable: Sendable {
  let entries: [NameEntry]
  /// The coined words in lower case, by their right case.
  let coinedWords: [[UInt8]: [UInt8]]
  /// All words of right names in lower case: none of them is a misspelling of another.
  let words: Set<[UInt8]>
  let trie: NameTrie
  let spelling: SpellingIndex

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
    trie = NameTrie(builder.entries.map(\.text))
    spelling = SpellingIndex(builder.entries, coinedWords: coined)
  }
}

/// What a catalogue knows of single words.
struct NameWords: Sendable {
  var coined: [String] = []
  var otherVendors: [String] = []
  /// Wrong forms with the right ones.
  var misspelled: [String: String] = [:]
}

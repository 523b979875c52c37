/// All spellings of all products, with the trie that finds them.
struct NameTable: Sendable {
  let entries: [NameEntry]
  /// The coined words in lower case, by their right case.
  let coinedWords: [[UInt8]: [UInt8]]
  let trie: NameTrie

  init(_ products: [Product], coinedWords words: [String], misspelledWords: [String: String]) {
    let coined = Dictionary(
      words.map { (Array($0.utf8).lowercasedASCII, Array($0.utf8)) }, uniquingKeysWith: { first, _ in first })
    var builder = NameTableBuilder(coinedWords: coined)
    for (index, product) in products.enumerated() { builder.add(product, at: index) }
    for (wrong, right) in misspelledWords.sorted(by: { $0.key < $1.key }) {
      builder.add(wrong: wrong, right: right, product: nil, casing: .exact)
    }
    builder.addVariants()
    entries = builder.entries
    coinedWords = coined
    trie = NameTrie(builder.entries.map(\.text))
  }
}

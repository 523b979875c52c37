/// The products of all catalogues that hold for a bank, with the machinery that finds and judges their names.
package struct ProductCatalog: Sendable {
  package let products: [Product]
  package let ambiguousNames: [AmbiguousName]
  let table: NameTable
  private let indices: [String: Int]

  /// Joins catalogues: a product of a later file takes the place of one with the same name in an earlier file.
  package init(_ files: [CatalogFile]) {
    var products: [Product] = []
    var indices: [String: Int] = [:]
    for product in files.flatMap(\.products) {
      if let index = indices[product.name] {
        products[index] = product
      } else {
        indices[product.name] = products.count
        products.append(product)
      }
    }
    self.products = products
    self.indices = indices
    ambiguousNames = files.flatMap(\.ambiguousNames)
    table = NameTable(
      products,
      NameWords(
        coined: files.flatMap(\.coinedWords), otherVendors: files.flatMap(\.otherVendors),
        misspelled: files.reduce(into: [:]) { $0.merge($1.misspelledWords) { _, later in later } }))
  }

  /// The product of today's name `name`, or nil.
  package func product(named name: String) -> Product? {
    indices[name].map { products[$0] }
  }

  /// The mentions of products in a text, in order; none overlaps another. Code spans, addresses, commands and identifiers
  /// have none.
  package func mentions(in text: [UInt8]) -> [Mention] {
    text.withUnsafeBufferPointer { MentionScanner.mentions(in: $0, table) }
  }

  /// The indices of the products that a text names, each once, in order.
  package func productsNamed(in text: [UInt8]) -> [Int] {
    Set(mentions(in: text).flatMap(productIndices)).sorted()
  }

  /// The products that a mention can stand for, at least one unless it is a misspelt word of no product.
  package func products(of mention: Mention) -> [Product] {
    productIndices(of: mention).map { products[$0] }
  }

  func productIndices(of mention: Mention) -> [Int] {
    var seen: [Int] = []
    for entry in table.siblings(of: mention.entry) {
      if let product = table.entries[entry].product, !seen.contains(product) { seen.append(product) }
    }
    return seen
  }
}

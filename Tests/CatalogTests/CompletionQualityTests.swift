import Catalog
import TestSupport
import Testing

/// How often the name that is meant stands among the first three, over queries drawn from the catalogue.
@Suite struct CompletionQualityTests {
  private let index = NameIndex(googleCloud)

  /// A query, the product that is meant, and whether a name fits the query as well, so that no order can be right for both.
  private struct Draw {
    let query: String
    let product: Product
    let fits: (Product) -> Bool
  }

  @Test func theMeantNameIsAmongTheFirstThree() {
    var random = SplitMix64(seed: 5)
    var draws: [Draw] = []
    for product in googleCloud.products.shuffled(using: &random) where product.status == .active {
      for short in product.abbreviations {
        draws.append(Draw(query: short.name.lowercased(), product: product) { names(of: $0).contains(short.name) })
      }
    }
    draws = Array(draws.prefix(75))
    let active = googleCloud.products.filter { $0.status == .active }
    while draws.count < 150, let product = active.randomElement(using: &random) {
      let query = String(product.name.prefix(3))
      guard query.count == 3, !query.contains(" ") else { continue }
      draws.append(Draw(query: query, product: product) { names(of: $0).contains { $0.hasPrefix(query) } })
    }
    while draws.count < 225, let product = active.randomElement(using: &random) {
      let words: [Substring] = product.name.split(separator: " ")
      guard let word = words.dropFirst().last(where: { $0.count > 4 }) else { continue }
      let query = word.lowercased()
      draws.append(
        Draw(query: query, product: product) { other in
          names(of: other).contains { (" " + $0.lowercased()).contains(" " + query) }
        })
    }
    while draws.count < 300, let product = active.randomElement(using: &random) {
      guard product.name.utf8.count > 6 else { continue }
      let query = slip(in: product.name, &random)
      draws.append(Draw(query: query, product: product) { _ in false })
    }
    let missed = draws.filter { draw in
      let first = index.matches(draw.query, limit: 3)
      if first.contains(where: { $0.name == draw.product.name }) { return false }
      // Where more than three fit just as well, any three of them are right.
      return !(first.count == 3 && first.allSatisfy { draw.fits(googleCloud.products[$0.productIndex]) })
    }
    print("completion: \(draws.count - missed.count) of \(draws.count) queries have the name in the first three")
    #expect(missed.count * 20 <= draws.count, "\(missed.map { "\($0.query) for \($0.product.name)" })")
  }

  private func names(of product: Product) -> [String] {
    [product.name] + (product.aliases + product.abbreviations).map(\.name) + product.formerNames.map(\.name)
  }

  /// A name with one letter left out, doubled, replaced or exchanged with the next.
  private func slip(in name: String, _ random: inout SplitMix64) -> String {
    var letters = Array(name)
    let place = Int.random(in: 1..<letters.count - 1, using: &random)
    switch Int.random(in: 0..<4, using: &random) {
    case 0: letters.remove(at: place)
    case 1: letters.insert(letters[place], at: place)
    case 2: letters[place] = "q"
    default: letters.swapAt(place, place + 1)
    }
    return String(letters)
  }
}

import Catalog
import Syntax

extension WorkspaceSnapshot {
  /// How likely a writer at `offset` is to name each product, by its name of today: in how many questions of the open
  /// and loaded banks it is named, and more where it is named in this question or in one just above.
  package func productUses(around offset: Int, in path: String) -> [String: Int] {
    guard let judge = context(of: path)?.products else { return [:] }
    var counts: [Int: Int] = [:]
    for (other, document) in documents {
      guard let bank = banks[other] else { continue }
      var base = document.tree.hole?.offset ?? 0
      var recent: [[Int]] = []
      for chunk in document.tree.items {
        let named = bank.products(named: chunk, in: judge.catalog)
        for product in named { counts[product, default: 0] += 1 }
        if other == path, base <= offset {
          recent = recent.suffix(Self.questionsAbove) + [named]
        }
        base += chunk.text.count
      }
      for product in Set(recent.joined()) { counts[product, default: 0] += Self.weightOfRecent }
    }
    let products = judge.catalog.products
    return Dictionary(counts.map { (products[$0.key].name, $0.value) }, uniquingKeysWith: +)
  }

  /// How many questions above the writer's own count as recent.
  private static let questionsAbove = 3
  /// How many questions elsewhere one that is recent outweighs.
  private static let weightOfRecent = 8
}

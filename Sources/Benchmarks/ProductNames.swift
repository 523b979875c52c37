import Catalog

/// Measures how fast the product catalogue is read, mentions are found on one core, and names are completed.
enum ProductNames {
  static func run(_ samples: [Sample]) {
    let load = Stopwatch.times(1) { _ = CatalogRegistry().catalog(forExam: "google-pmle") }
    guard let catalog = CatalogRegistry().catalog(forExam: "google-pmle"), let day = Day("2026-11-21"),
      let guide = GuideRegistry().version(exam: "google-pmle", guide: "2026-06")
    else { return }
    let judge = Stopwatch.times(5) { _ = ProductJudge(catalog, JudgingSpan(guide, today: day)) }
    Figures.show("  first load \(milliseconds(load[0])) ms, a judge \(milliseconds(judge[2])) ms")
    mentions("sparse", repeated(MadeBank.plainProse), catalog)
    mentions("dense", repeated(MadeBank.productProse), catalog)
    for sample in samples { mentions(sample.name, sample.bytes, catalog) }
    completion(catalog)
  }

  private static func mentions(_ name: String, _ bytes: [UInt8], _ catalog: ProductCatalog) {
    var count = 0
    let rounds = max(1, 4_000_000 / max(1, bytes.count))
    let times = Stopwatch.times(9) { for _ in 0..<rounds { count = catalog.mentions(in: bytes).count } }
    let size = Double(bytes.count * rounds) / 1e6
    Figures.show(
      "  mentions, \(name): \(bytes.count / 1_000) KB, \(count) mentions, \(Int(size / times[times.count / 2])) MB/s at the median, "
        + "\(Int(size / times[0])) at best")
  }

  /// Queries among some 5,000 names: the catalogue nine times over, with other letters in front of its names.
  private static func completion(_ catalog: ProductCatalog) {
    var file = CatalogFile(catalog: "many")
    for copy in 0..<9 {
      for product in catalog.products {
        var own = product
        if copy > 0 {
          own.name = "\(["", "Ab", "Cor", "Del", "Ex", "Fon", "Gal", "Hy", "Ion"][copy])\(product.name) \(copy)"
        }
        if copy > 0 { (own.aliases, own.abbreviations, own.formerNames) = ([], [], []) }
        file.products.append(own)
      }
    }
    let many = ProductCatalog([file])
    var index: NameIndex?
    let made = Stopwatch.times(3) { index = NameIndex(many) }
    guard let index else { return }
    let queries = ["bqml", "Vertex AI Pi", "pipel", "tensrofl", "cloud s", "Big", "agent platform wor", "dataprco"]
    var found = 0
    let times = Stopwatch.times(50) {
      for query in queries { found += index.matches(query, limit: 20).count }
    }
    let each = times[times.count / 2] / Double(queries.count) * 1e6
    let worst = (times.last ?? 0) / Double(queries.count) * 1e6
    Figures.show(
      "  completion among \(many.products.count) products: index \(milliseconds(made[1])) ms, a query \(Int(each)) µs at the "
        + "median, \(Int(worst)) at worst")
  }

  private static func repeated(_ text: String) -> [UInt8] {
    Array(String(repeating: text + "\n", count: max(1, 1_000_000 / text.utf8.count)).utf8)
  }

  private static func milliseconds(_ seconds: Double) -> Double { (seconds * 1e5).rounded() / 100 }
}

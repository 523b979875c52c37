extension ProductJudge {
  /// Two names for one product in the texts of one question, both right in the time of judging: a reader takes them for
  /// two products. One finding for each product, at the first mention of its second name, with the index of its text.
  package func mixedNames(in texts: [[UInt8]]) -> [(text: Int, finding: ProductFinding)] {
    var seen: [Int: (era: NameEra, written: String)] = [:]
    var reported: Set<Int> = []
    var result: [(text: Int, finding: ProductFinding)] = []
    for (index, text) in texts.enumerated() {
      for mention in catalog.mentions(in: text) where finding(for: mention, in: text) == nil {
        let entry = catalog.table.entries[mention.entry]
        guard let product = entry.product,
          entry.role != .otherUse, let era = NameEra(entry, catalog.products[product])
        else { continue }
        let written = String(decoding: entry.text, as: UTF8.self)
        guard let first = seen[product] else {
          seen[product] = (era, written)
          continue
        }
        guard first.era != era, reported.insert(product).inserted else { continue }
        let name = catalog.products[product].name
        result.append(
          (
            index,
            ProductFinding(
              kind: .mixed, range: mention.range, written: written, product: name, replacements: [first.written],
              confidence: .high, date: nil, note: nil)
          ))
      }
    }
    return result
  }
}

/// The stretch of a product's history that a name belongs to; names of one stretch are forms of each other.
fileprivate enum NameEra: Hashable {
  case today
  case before(CalendarDate)

  /// Nil for a name that is right in several stretches, such as a short form of both.
  init?(_ entry: NameEntry, _ product: Product) {
    guard entry.periods.count == 1 else { return nil }
    switch entry.role {
    case .current, .alias, .abbreviation: self = .today
    case .former(let index):
      let name = product.formerNames[index]
      guard name.confidence != .low else { return nil }
      self = .before(name.until)
    case .otherUse, .misspelling, .spacing: return nil
    }
  }
}

extension ProductJudge {
  /// Two names from different times for one product in the texts of one question: a reader takes them for two products.
  ///
  /// One finding for each product, with the index of its text: at the name that is not right in the time of judging, or,
  /// where both are, at the second; the other name is its replacement.
  package func mixedNames(in texts: [[UInt8]]) -> [(text: Int, finding: ProductFinding)] {
    mixedNames(in: texts, texts.map { catalog.mentions(in: $0) })
  }

  /// Whether a product is named by two entries of the table; most questions name each product in one way.
  func mayMixNames(_ mentions: [[Mention]]) -> Bool {
    var names: [(product: Int, entry: Int)] = []
    for mention in mentions.lazy.joined() {
      guard let product = catalog.table.entries[mention.entry].product else { continue }
      if let known = names.first(where: { $0.product == product }) {
        if known.entry != mention.entry { return true }
      } else {
        names.append((product, mention.entry))
      }
    }
    return false
  }

  /// The same with the mentions in each text.
  func mixedNames(in texts: [[UInt8]], _ mentions: [[Mention]]) -> [(text: Int, finding: ProductFinding)] {
    var seen: [Int: NamedPlace] = [:]
    var reported: Set<Int> = []
    var result: [(text: Int, finding: ProductFinding)] = []
    for (index, text) in texts.enumerated() {
      for mention in mentions[index] {
        let entry = catalog.table.entries[mention.entry]
        guard let product = entry.product, let era = NameEra(entry, catalog.products[product]),
          catalog.productIndices(of: mention).count == 1, !isCalledFormer(mention, in: text)
        else { continue }
        let place = NamedPlace(
          era: era, text: index, range: mention.range, name: String(decoding: entry.text, as: UTF8.self),
          isRight: verdict(on: mention) == .right)
        guard let first = seen[product] else {
          seen[product] = place
          continue
        }
        guard first.era != era, reported.insert(product).inserted else { continue }
        let (wrong, right) = place.isRight && !first.isRight ? (first, place) : (place, first)
        let finding = ProductFinding(
          kind: .mixed, range: wrong.range, written: wrong.name, product: catalog.products[product].name,
          replacements: [right.name], confidence: .high, date: nil, note: nil)
        result.append((wrong.text, finding))
      }
    }
    return result
  }
}

/// The first mention of a product in a question.
fileprivate struct NamedPlace {
  let era: NameEra
  let text: Int
  let range: Range<Int>
  let name: String
  let isRight: Bool
}

/// The stretch of a product's history that a name belongs to; names of one stretch are forms of each other.
fileprivate enum NameEra: Hashable {
  case today
  case before(CalendarDate)

  /// Nil for a name that is right in several stretches, such as a short form of both, and for one that is not sure.
  init?(_ entry: NameEntry, _ product: Product) {
    guard entry.periods.count == 1 else { return nil }
    switch entry.role {
    case .current, .alias, .abbreviation:
      // An undated form, such as a common abbreviation, goes with every name.
      guard entry.role == .current || entry.periods[0].since != nil else { return nil }
      self = .today
    case .former(let index):
      let name = product.formerNames[index]
      guard name.confidence != .low else { return nil }
      self = .before(name.until)
    case .otherUse, .misspelling, .spacing: return nil
    }
  }
}

extension NameIndex {
  /// The products that fit `query`, the likeliest first, each once.
  ///
  /// A query fits a form of a product's name that it equals or begins, whose words it begins, or whose initials it is; if
  /// hardly anything does, also one that it begins but for one letter.
  package func matches(_ query: String, limit: Int = 20, context: NameContext = NameContext()) -> [NameMatch] {
    let query = NameQuery(query)
    var hits = search(query)
    if hits.count < 3 { hits.merge(searchTypos(query)) { known, _ in known } }
    return ranked(hits, limit, context)
  }

  /// The best form of a product.
  struct Hit {
    let form: Int
    let kind: NameMatch.Kind
    let rank: Int
  }

  /// The products that fit without an error, with the best form of each.
  func search(_ query: NameQuery) -> [Int32: Hit] {
    var best: [Int32: Hit] = [:]
    guard query.isUsable else { return best }
    bytes.withUnsafeBufferPointer { bytes in
      wordStarts.withUnsafeBufferPointer { starts in
        for index in forms.indices where forms[index].letters & query.letters == query.letters {
          let form = forms[index]
          guard
            let kind = query.kind(
              of: bytes[Int(form.start)..<Int(form.end)], words: starts[Int(form.firstWord)..<Int(form.lastWord)])
          else { continue }
          let rank = Self.rank(kind, form.role)
          if best[form.product].map({ rank < $0.rank }) ?? true {
            best[form.product] = Hit(form: index, kind: kind, rank: rank)
          }
        }
      }
    }
    return best
  }

  /// The products with a form, or a word of one, that begins with the query but for one edit.
  func searchTypos(_ query: NameQuery) -> [Int32: Hit] {
    var best: [Int32: Hit] = [:]
    guard query.isUsable, query.text.count > 3 else { return best }
    for (index, form) in forms.enumerated() where (query.letters & ~form.letters).nonzeroBitCount <= 1 {
      for word in wordStarts[Int(form.firstWord)..<Int(form.lastWord)] {
        guard PrefixTypo.begins(bytes[Int(word)..<Int(form.end)], query.text) else { continue }
        let rank = Self.rank(.typo, form.role) + (word == form.start ? 0 : 1)
        if best[form.product].map({ rank < $0.rank }) ?? true {
          best[form.product] = Hit(form: index, kind: .typo, rank: rank)
        }
        break
      }
    }
    return best
  }

  /// The matches for products, the likeliest first.
  func ranked(_ hits: [Int32: Hit], _ limit: Int, _ context: NameContext) -> [NameMatch] {
    let matches = hits.compactMap { product, hit in match(product, hit, context) }
    let sorted = matches.sorted {
      ($0.score, $0.name.utf8.count, $0.productIndex) < ($1.score, $1.name.utf8.count, $1.productIndex)
    }
    return Array(sorted.prefix(max(0, limit)))
  }

  /// How good a fit is; the lower, the better. Today's name comes before its other forms.
  private static func rank(_ kind: NameMatch.Kind, _ role: Form.Role) -> Int {
    let base =
      switch kind {
      case .exact: 0
      case .prefix: 2
      case .initials: 4
      case .words: 5
      case .typo: 9
      }
    return role == .current || (kind == .exact && role == .other) ? base : base + 1
  }

  private func match(_ index: Int32, _ hit: Hit, _ context: NameContext) -> NameMatch? {
    let product = catalog.products[Int(index)]
    let form = forms[hit.form]
    let spelling = spellings[hit.form]
    // What had no name yet in the time of judging is not offered.
    guard let name = context.judge.map({ $0.rightName(of: product) }) ?? product.name else { return nil }
    var score = hit.rank * 1000 + min(Int(form.end - form.start), 200) * 2
    if form.role == .former { score += 30 }
    // What is going away comes behind what another name stands for, unless the bank is of its time.
    if context.judge?.span.isOpen ?? true {
      switch product.status {
      case .active: break
      case .deprecated: score += 2500
      case .shutdown: score += 4000
      }
    }
    if product.kind == .thirdParty || product.kind == .openSource { score += 50 }
    return NameMatch(
      productIndex: Int(index), name: name, matched: spelling, kind: hit.kind,
      isFormer: form.role == .former && spelling != name, score: max(0, score - context.boost(product)))
  }
}
